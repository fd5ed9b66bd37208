"""The questions of a quiz and of a trace, as exercise.toml has them."""

from collections.abc import Callable
from typing import Literal

from milepost.curriculum.markdown import inline_html
from milepost.curriculum.tables import Table
from milepost.domain.exercise import Option, Question

FEWEST_WRONG = 2
"""Wrong options of a quiz question, without which there is little to choose."""

_CHOOSE: tuple[Literal["one", "many"], ...] = ("one", "many")
_ASK: tuple[Literal["output", "value"], ...] = ("output", "value")


def read_quiz(table: Table) -> tuple[Question, ...]:
    return _questions(table, _choice)


def read_trace(table: Table, program: str) -> tuple[Question, ...]:
    """`program` is the text of the program that is traced."""
    lines = max(1, len(program.splitlines()))
    return _questions(table, lambda place, task: _asked(place, task, lines))


def _questions(table: Table, read: Callable[[Table, int], Question]) -> tuple[Question, ...]:
    places = table.tables("question")
    questions = []
    for number, place in enumerate(places, 1):
        question = read(place, place.whole("task", number, low=1, high=999))
        place.close()
        if question.task != number:
            place.problem(f"`task` should be {number}: there is one question for each task, in order.", "task")
        questions.append(question)
    if not places:
        table.problem("There is no [[question]] here. Write at least one.")
    return tuple(questions)


def _choice(place: Table, task: int) -> Question:
    options = place.tables("option")
    question = Question(task=task, choose=place.one_of("choose", _CHOOSE, "one"), options=tuple(map(_option, options)))
    right = sum(option.right for option in question.options)
    if right != 1 if question.choose == "one" else right < 1:
        wanted = "exactly one option" if question.choose == "one" else "at least one option"
        place.problem(f"{wanted.capitalize()} of this question has right = true, not {right}.")
    if len(options) - right < FEWEST_WRONG:
        place.problem(f"A question needs at least {FEWEST_WRONG} wrong options.")
    texts = [option.text.strip() for option in question.options]
    for number, (text, option) in enumerate(zip(texts, options, strict=True)):
        if text in texts[:number]:
            option.problem("This option is there twice.", "text")
    return question


def _option(place: Table) -> Option:
    text = place.text("text")
    option = Option(text=text, html=inline_html(text), right=place.flag("right"), message=place.text("message", "").strip())
    place.close()
    if not option.right and not option.message:
        place.problem("A wrong option needs a `message`: what does somebody overlook who believes it?")
    return option


def _asked(place: Table, task: int, lines: int) -> Question:
    ask = place.one_of("ask", _ASK)
    answer = place.text("answer")
    wrong = tuple(_wrong(own) for own in place.tables("wrong"))
    answers = [answer.strip(), *(given.strip() for given, _ in wrong)]
    if len(set(answers)) < len(answers):
        place.problem("A wrong answer is the right one, or is there twice.")
    if ask == "output":
        return Question(task=task, ask=ask, answer=answer, wrong=wrong)
    return Question(
        task=task,
        ask=ask,
        name=place.text("name"),
        line=place.whole("line", low=1, high=lines),
        time=place.whole("time", 1, low=1, high=1_000_000),
        answer=answer,
        wrong=wrong,
    )


def _wrong(place: Table) -> tuple[str, str]:
    pair = place.text("answer", ""), place.text("message").strip()
    place.close()
    return pair
