"""The traceback that a program printed when it stopped: all that is known of an error in another process."""

import re
from dataclasses import replace

from milepost.grader.facts import Facts, Frame

START = "Traceback (most recent call last):"
PLACE = re.compile(r'File ".*?[\\/]?submission[\\/](.+?)", line (\d+), in (.+)\n(?:    (.*))?')


def with_crash(facts: Facts) -> Facts:
    """Where a program stopped with a traceback, that is what happened, whatever the check made of it."""
    start = facts.stderr.rfind(START)
    if facts.ending != "failed" or start < 0:
        return facts
    last = next(line for line in reversed(facts.stderr.splitlines()) if line and not line.startswith(" "))
    error, _, text = last.partition(": ")
    words, _, near = text.partition(". Did you mean: ")
    name = re.search(r"name '(.+?)'", words)
    return replace(
        facts,
        kind=facts.kind if facts.kind in ("timeout", "output") else "error",
        error=error.rpartition(".")[2],
        text=words,
        frames=tuple(
            Frame(file=file, line=int(line), function=function, source=source)
            for file, line, function, source in PLACE.findall(facts.stderr[start:])
        ),
        name=name[1] if name else "",
        near=near.strip("'?"),
        unmet=None,
    )
