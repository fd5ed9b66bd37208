"""Prove an exercise: what is written in it, and then what it does."""

from collections.abc import Iterator

from milepost.authoring.answers import prove_answers
from milepost.authoring.arrangements import prove_pieces
from milepost.authoring.case import FACTS, PAGE, Case
from milepost.authoring.checks import prove_check
from milepost.authoring.pages import page_problems
from milepost.authoring.prose import prose_problems, unwritten
from milepost.curriculum.wrong_answers import MESSAGE
from milepost.domain.problem import Weight
from milepost.sandbox import NotOffered


def prove_exercise(case: Case) -> None:
    """Note every problem of an exercise that could be loaded."""
    exercise = case.exercise
    if exercise.origin is None:  # how others write is theirs to say
        prove_texts(case)
    hints = sum(len(task.hints) for task in exercise.tasks)
    case.ledger.counts.update(exercises=1, tasks=len(exercise.tasks), hints=hints)
    if exercise.kind in ("quiz", "trace"):
        prove_answers(case)
        return
    if exercise.kind == "order":
        prove_pieces(case)
    try:
        prove_check(case)
    except NotOffered as missing:
        case.problem(f"What it does can't be proven on this machine: {missing}", FACTS)


def prove_texts(case: Case) -> None:
    """Note what is wrong with the page and the messages, and what a scaffold left for the author."""
    page = case.text(PAGE)
    for line, message in page_problems(page, case.exercise):
        case.problem(message, PAGE, line)
    for line, message in prose_problems(page):
        case.problem(message, PAGE, line, Weight.STYLE)
    for file, start, text in _messages(case):
        for line, message in prose_problems(text):
            case.problem(message, file, start + line - 1, Weight.STYLE)
    for path in sorted(case.item.path.rglob("*")):
        if path.suffix in (".toml", ".md", ".py", ".sh"):
            file = path.relative_to(case.item.path).as_posix()
            for line, message in unwritten(case.text(file)):
                case.problem(message, file, line)


def _messages(case: Case) -> Iterator[tuple[str, int, str]]:
    """What a learner is told about a wrong answer: the file, the line where it starts, the text."""
    for answer in case.exercise.wrong:
        file = case.named(f"wrong/{answer.name}")
        yield (file if "." in file else f"{file}/{MESSAGE}"), 3, answer.message
    for bug in case.exercise.bugs:
        yield f"bugs/{bug.name}.py", 3, bug.message
    for number, question in enumerate(case.exercise.questions):
        told = [("option", option.message) for option in question.options]
        told += [("wrong", message) for _, message in question.wrong]
        for place, (table, message) in enumerate(told):
            yield FACTS, case.line("question", number, table, place, "message"), message
