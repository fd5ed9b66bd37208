"""The text format of Prometheus, read."""

import re

LINE = re.compile(r"(?P<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(?P<labels>.*)\})? (?P<value>\S+)(?: \d+)?")
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"')


def read(text):
    """`[(name, labels, value)]`."""
    found = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            parts = LINE.fullmatch(line)
            assert parts, f"This is no line of the text format of Prometheus: {line}"
            found.append((parts["name"], dict(LABEL.findall(parts["labels"] or "")), float(parts["value"])))
    return found


def total(figures, name, **labels):
    """The sum of all lines of that name with these labels; 0 without any."""
    return sum(value for one, has, value in figures if one == name and labels.items() <= has.items())
