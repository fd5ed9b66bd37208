"""The rules of a task's page beyond its form: every task has a hint, and no hint gives the answer away."""

from collections.abc import Iterator

from milepost.authoring.outline import Section, outline
from milepost.domain.exercise import Exercise

TELLING = 11  # a line of a solution that is longer than this is an answer; a shorter one is any program's


def page_problems(page: str, exercise: Exercise) -> Iterator[tuple[int, str]]:
    """What is wrong with an exercise's page: the line (from 1) and a sentence that says what to do."""
    sections = outline(page)
    for task, following in zip(sections, (*sections[1:], None), strict=True):
        if task.level == 2 and (following is None or following.level != 3):
            yield task.line, f"Give this task a hint, a heading beneath it such as `### How do I begin?`: {task.title}"
    for hint in sections:
        if hint.level == 3:
            yield from _hint_problems(hint, _telling_lines(exercise))


def _hint_problems(hint: Section, answers: list[str]) -> Iterator[tuple[int, str]]:
    if not hint.text.strip():
        yield hint.line, f"Write something beneath this hint: {hint.title}"
    for line in answers:
        if line in hint.text:
            yield hint.line, f"This hint gives away a line of the solution: {line}"


def _telling_lines(exercise: Exercise) -> list[str]:
    lines = {line.strip() for text in exercise.solution.values() for line in text.splitlines()}
    return sorted(line for line in lines if len(line) > TELLING)
