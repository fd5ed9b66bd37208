"""What a learner hands in, as files: names come from the exercise, only their text from the request."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict

from milepost.domain.exercise import Exercise, Question
from milepost.grader import answers
from milepost.web import arrangement


def files_of(exercise: Exercise, posted: QueryDict) -> dict[str, str]:
    """Fields: `file-N` for text, `place-N` and `indent-N` for lines, `answer-N` for questions (each N from 0)."""
    if exercise.kind == "order":
        return {exercise.files[0]: arrangement.text_of(exercise, {name: posted.get(name, "") for name in posted})}
    if exercise.kind in ("quiz", "trace"):
        return {exercise.files[0]: "".join(_lines(exercise, posted))}
    return {name: _text(posted.get(f"file-{number}", "")) for number, name in enumerate(exercise.files)}


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question with what was answered: `text`, or the places (from 0) of the options `chosen`. `number` counts from 0."""

    number: int
    question: Question
    text: str
    chosen: frozenset[int]


def answers_in(exercise: Exercise, files: Mapping[str, str]) -> tuple[Asked, ...]:
    """All questions of a quiz or a trace; text that can't be read is no answer."""
    read = answers.read_answers(files.get(exercise.files[0], ""), exercise)
    said = read if isinstance(read, dict) else {}
    return tuple(_asked(number, question, said.get(number + 1, "")) for number, question in enumerate(exercise.questions))


def _asked(number: int, question: Question, said: answers.Answer) -> Asked:
    text = said if isinstance(said, str) else ""
    chosen = frozenset() if isinstance(said, str) else frozenset(place - 1 for place in said)
    return Asked(number=number, question=question, text=text, chosen=chosen)


def _lines(exercise: Exercise, posted: QueryDict) -> list[str]:
    """A line for each question that has an answer."""
    lines = []
    for number, question in enumerate(exercise.questions):
        said = posted.getlist(f"answer-{number}")
        if question.options:
            chosen = [int(place) + 1 for place in said if place.isascii() and place.isdigit() and len(place) < 4]
            if chosen:
                lines.append(f"{number + 1} = {chosen if len(chosen) > 1 else chosen[0]}\n")
        elif said and said[0].strip():
            lines.append(f"{number + 1} = {_toml(_text(said[0]))}\n")
    return lines


def _toml(text: str) -> str:
    """JSON's text is TOML's, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _text(text: str) -> str:
    """Browsers send the lines of a text box with CR LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
