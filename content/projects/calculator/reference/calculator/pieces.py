"""Take a text apart: numbers, names, texts in quotes, and signs."""

import re
from collections import namedtuple

from calculator.errors import WritingError

PIECE = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    | (?P<name>[A-Za-z][A-Za-z0-9_]*)
    | "(?P<text>[^"]*)"
    | (?P<sign>//|[-+*/%^(),])
    """,
    re.VERBOSE | re.ASCII,
)


Piece = namedtuple("Piece", ["kind", "text", "column"])
"""`kind` is number, name, text, sign or end. `column` counts from 1."""


def split(text):
    pieces = []
    place = 0
    while place < len(text):
        found = PIECE.match(text, place)
        if found is None:
            raise WritingError(f"{text[place]!r} can't stand here", place + 1)
        if found.lastgroup != "space":
            pieces.append(Piece(found.lastgroup, found[found.lastgroup], place + 1))
        place = found.end()
    return [*pieces, Piece("end", "", len(text) + 1)]
