"""The traceback that a program printed when it stopped: all that is known of an error in another process."""

import re
from typing import Any

PLACE = r'File ".*?[\\/]?submission[\\/](.+?)", line (\d+), in (.+)\n(?:    (.*))?'


def crash_in(stderr: str) -> dict[str, Any] | None:
    """The facts of the traceback that a program printed at its end, from its own files; None: it didn't."""
    start = stderr.rfind("Traceback (most recent call last):")
    if start < 0:
        return None
    frames = [
        {"file": file, "line": int(line), "function": function, "source": source, "column": None}
        for file, line, function, source in re.findall(PLACE, stderr[start:])
    ]
    last = next((line for line in reversed(stderr.splitlines()) if line and not line.startswith(" ")), "")
    kind, _, text = last.partition(": ")
    near = re.search(r"Did you mean: '(.+?)'", text)
    return {
        "type": kind.rpartition(".")[2],
        "text": re.sub(r"\. Did you mean: .*", "", text),
        "frames": frames,
        "near": near[1] if near else "",
        "name": (re.findall(r"name '(.+?)'", text) or [""])[0],
    }
