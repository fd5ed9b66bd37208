"""The rules of a task's page: every task has hints, a hint is a question, and no hint gives the answer away."""

from collections.abc import Iterator

from milepost.authoring.outline import Section, outline
from milepost.domain.exercise import Exercise

MOST_HINTS = 4
TELLING = 11  # a line of a solution that is longer than this is an answer; a shorter one is any program's


def page_problems(page: str, exercise: Exercise) -> Iterator[tuple[int, str]]:
    """What is wrong with an exercise's page: the line (from 1) and a sentence that says what to do."""
    sections = outline(page)
    if not exercise.tasks:
        yield 0, "give the page a heading for each task, such as `## 1. Count the slips`"
    for place, section in enumerate(sections):
        if section.level == 2:
            yield from _hint_problems(section, sections[place + 1 :])
    answers = _telling_lines(exercise)
    for hint in sections:
        if hint.level == 3:
            yield from (
                (hint.line, f"this hint gives away a line of the solution: {line}") for line in answers if line in hint.text
            )


def _hint_problems(task: Section, following: tuple[Section, ...]) -> Iterator[tuple[int, str]]:
    hints = []
    for section in following:
        if section.level <= task.level:
            break
        hints.append(section)
    if not 1 <= len(hints) <= MOST_HINTS:
        yield task.line, f"give this task one to {MOST_HINTS} hints (### headings); it has {len(hints)}"
    for hint in hints:
        if not hint.title.endswith("?"):
            yield hint.line, f'make this hint the question that a stuck learner would ask, ending in "?": {hint.title}'
        if not hint.text.strip():
            yield hint.line, f"write something beneath this hint: {hint.title}"


def _telling_lines(exercise: Exercise) -> list[str]:
    lines = {line.strip() for text in exercise.solution.values() for line in text.splitlines()}
    return sorted(line for line in lines if len(line) > TELLING)
