"""An exercise of the kind `order`: lines to be put in order and indented, as form fields and as the text they make."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from milepost.domain.exercise import Exercise
from milepost.grader import order

SEED = 0
INDENT = 4
DEEPEST = 8


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One line. `place` counts from 1, 0 while it lies aside; `indent` in steps of four spaces. `fixed` ones stay."""

    number: int
    text: str
    fixed: bool
    place: int = 0
    indent: int = 0


def pieces_of(exercise: Exercise) -> tuple[Piece, ...]:
    """The fixed lines at their places, then all others, shuffled in the same way each time."""
    fixed = [(line, place) for place, line in order.standing(exercise).items()]
    loose = [(line, 0) for line in order.pieces(exercise, SEED)]
    return tuple(
        Piece(number=number, text=line.strip(), fixed=place > 0, place=place, indent=_indent(line) if place else 0)
        for number, (line, place) in enumerate([*fixed, *loose])
    )


def arranged(exercise: Exercise, text: str | None) -> tuple[Piece, ...]:
    """The pieces, placed as in a text made of them; None or anything else leaves all but the fixed ones aside."""
    pieces = list(pieces_of(exercise))
    if text is None:
        return tuple(pieces)
    placed = [replace(piece, place=0) for piece in pieces]
    for place, line in enumerate(text.splitlines(), 1):
        found = next((p for p in placed if not p.place and p.text == line.strip()), None)
        if found is None:
            return tuple(pieces)
        placed[found.number] = replace(found, place=place, indent=_indent(line))
    return tuple(placed)


def text_of(exercise: Exercise, fields: Mapping[str, str]) -> str:
    """`place-N` and `indent-N` of each piece N, as the form has them. Pieces without a place stay aside."""
    placed = [_placed(piece, fields) for piece in pieces_of(exercise)]
    lines = sorted((piece for piece in placed if piece.place), key=lambda piece: (piece.place, piece.number))
    return "".join(f"{' ' * INDENT * piece.indent}{piece.text}\n" for piece in lines)


def in_order(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Those that have a place, first to last, and those that lie aside."""
    placed = sorted((piece for piece in pieces if piece.place), key=lambda piece: piece.place)
    return tuple(placed), tuple(piece for piece in pieces if not piece.place)


def _placed(piece: Piece, fields: Mapping[str, str]) -> Piece:
    place = _number(fields.get(f"place-{piece.number}", ""), most=10_000)
    if piece.fixed:
        return replace(piece, place=place or piece.place)
    return replace(piece, place=place, indent=_number(fields.get(f"indent-{piece.number}", ""), most=DEEPEST))


def _number(text: str, *, most: int) -> int:
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _indent(line: str) -> int:
    return min((len(line) - len(line.lstrip(" "))) // INDENT, DEEPEST)
