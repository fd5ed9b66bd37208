"""What is known of a process that ended: what ended it, and the traceback that it printed."""

import re
from dataclasses import replace

from milepost.grader.facts import Facts, Frame, Kind
from milepost.sandbox import Limit

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


def why_it_died(limit: Limit | None, signal: int | None) -> Kind:
    """For a process that ended without a word of its own."""
    if limit in ("wall", "cpu"):
        return "timeout"
    if limit == "output":
        return "output"
    if limit == "memory" or signal == 9:  # it wasn't killed by us but by the system, and that is why it does so
        return "memory"
    return "signal" if signal else "exit"
