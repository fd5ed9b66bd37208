"""Exercises in which given lines are put in order."""

import random
import re
from collections import Counter
from collections.abc import Mapping

from milepost.domain.exercise import Exercise
from milepost.grader.submission import Refusal

DOCSTRING = re.compile(r'\A\s*("""|\'\'\')(?:.|\n)*?\1')


def pieces(exercise: Exercise, seed: int) -> tuple[str, ...]:
    """The lines to choose from, without indentation, in an order that depends on `seed` alone. `standing` has the others."""
    lines = _lines(exercise)
    loose = [line.strip() for place, line in enumerate(lines, 1) if place not in exercise.fixed]
    shuffled = [*loose, *(line.strip() for line in exercise.distractors)]
    chance = random.Random(f"{exercise.id} {seed}")  # noqa: S311 - an order to look at, not a secret
    for _ in range(10):
        chance.shuffle(shuffled)
        if shuffled[: len(loose)] != loose:
            break
    return tuple(shuffled)


def standing(exercise: Exercise) -> Mapping[int, str]:
    """Place (from 1, of as many as the solution has lines) -> the line that stands there from the start, indented."""
    return {place: line for place, line in enumerate(_lines(exercise), 1) if place in exercise.fixed}


def places(exercise: Exercise) -> int:
    """How many lines the solution has."""
    return len(_lines(exercise))


def not_given(text: str, exercise: Exercise) -> Refusal | None:
    """Why this arrangement can't be graded: a line that isn't given, or is used too often. Indentation is free."""
    given = Counter(line.strip() for line in (*_lines(exercise), *exercise.distractors))
    used: Counter[str] = Counter()
    for number, line in enumerate(_code(text).splitlines(), 1):
        piece = line.strip()
        if not piece or piece.startswith("#"):
            continue
        used[piece] += 1
        if piece not in given:
            return _refusal(f"Line {number} isn't one of the given lines: {_shown(piece)}")
        if used[piece] > given[piece]:
            times = "once" if given[piece] == 1 else f"{given[piece]} times"
            return _refusal(f"Line {number} is used too often, it is given {times}: {_shown(piece)}")
    return None if used else _refusal("No line is placed yet.")


def _lines(exercise: Exercise) -> list[str]:
    text = "\n".join(exercise.solution[name] for name in exercise.files)
    return [line for line in _code(text).splitlines() if line.strip()]


def _code(text: str) -> str:
    """Without the docstring on top, in which an author's wrong answer has its message. Line numbers stay."""
    found = DOCSTRING.match(text)
    return "\n" * text[: found.end()].count("\n") + text[found.end() :] if found else text


def _refusal(message: str) -> Refusal:
    return Refusal(
        outcome="failed", message=f"{message} Use the lines as they are, and change only their order and indentation."
    )


def _shown(piece: str) -> str:
    return f"`{piece[:80]}`."
