"""What is known of a process that ended: what ended it, and the traceback that it printed."""

import re
from collections.abc import Mapping
from dataclasses import replace

from milepost.grader.facts import Facts, Frame, Kind
from milepost.sandbox import Limit

HANGING = "(most recent call first):"
HUNG_AT = re.compile(r'File ".*?[\\/]submission[\\/](.+?)", line (\d+) in (.+)')
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


def hung_at(dumped: bytes, files: Mapping[str, str]) -> tuple[Frame, ...]:
    """The learner's line in the last of the tracebacks that faulthandler wrote while something didn't end."""
    place = HUNG_AT.search(dumped.decode("utf-8", "replace").rpartition(HANGING)[2])
    if place is None:
        return ()
    file, line = place[1], int(place[2])
    source = dict(enumerate(files.get(file, "").splitlines(), 1)).get(line, "")
    return (Frame(file=file, line=line, function=place[3], source=source),)
