"""Say where two texts part, in one sentence."""

from itertools import zip_longest

LONGEST = 80


def difference(got: str, expected: str) -> str:
    """The first line in which they differ: `line 2 is "5", not "6"`. Empty when they don't."""
    pairs = zip_longest(got.splitlines(keepends=True), expected.splitlines(keepends=True))
    for number, (own, wanted) in enumerate(pairs, 1):
        if own != wanted:
            return f"line {number} is {_shown(own)}, not {_shown(wanted)}"
    return ""


def _shown(line: str | None) -> str:
    if line is None:
        return "missing"
    text = line.rstrip("\n")
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
    return f'"{text}"' if line.endswith("\n") else f'"{text}" without a line break'
