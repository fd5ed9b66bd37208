"""Quiz and trace: answers compared with those of the author. Nothing is run."""

import ast
import tomllib
from collections.abc import Callable, Sequence

from milepost.domain.exercise import Exercise, Question
from milepost.domain.verdict import Finding
from milepost.grader.submission import Refusal

FILE = "answers.toml"
LONGEST = 2_000  # characters of an answer that is read as a Python value

Answer = str | tuple[int, ...]


def read_answers(text: str, exercise: Exercise) -> dict[int, Answer] | Refusal:
    """Number of the question (from 1) -> what was answered: text, or the numbers of the options chosen (from 1)."""
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return _refusal("The answers can't be read.")
    answers: dict[int, Answer] = {}
    for key, value in table.items():
        if not key.isdecimal() or not 1 <= int(key[:9]) <= len(exercise.questions):
            return _refusal(f"There is no question {key[:20]!a}.")
        answer = _answer(value, exercise.questions[int(key) - 1])
        if answer is None:
            return _refusal(f"The answer to question {key} can't be read.")
        answers[int(key)] = answer
    return answers


def judged(answers: dict[int, Answer], exercise: Exercise) -> tuple[Finding, ...]:
    """One finding a question, in order."""
    titles = {task.number: task.title for task in exercise.tasks}
    return tuple(
        _finding(question, answers.get(number), titles.get(question.task) or f"Question {number}")
        for number, question in enumerate(exercise.questions, 1)
    )


def _refusal(message: str) -> Refusal:
    how = 'A line is `1 = 2` (question 1, option 2), `1 = [1, 3]` (several options) or `1 = "text"`.'
    return Refusal(outcome="failed", message=f"{message} {how}")


def _answer(value: object, question: Question) -> Answer | None:
    if not question.options:
        return str(value) if isinstance(value, str | int | float) else None
    chosen = value if isinstance(value, list) else [value]
    if not all(type(number) is int and 1 <= number <= len(question.options) for number in chosen):
        return None
    return tuple(sorted(set(chosen)))


def _finding(question: Question, answer: Answer | None, name: str) -> Finding:
    if not answer:
        return Finding(task=question.task, name=name, outcome="failed", message="This question has no answer yet.")
    if isinstance(answer, str):
        return _traced(question, answer, name)
    return _chosen(question, answer, name)


def _traced(question: Question, answer: str, name: str) -> Finding:
    """What is written exactly counts before what means the same: {"a": 1, "a": 2} is a wrong way to write {"a": 2}."""
    known = [(question.answer, None), *question.wrong]
    found = [said for text, said in known if _same(answer, text, _written)] or [
        said for text, said in known if _same(answer, text, _value)
    ]
    if found and found[0] is None:
        return Finding(task=question.task, name=name, outcome="passed", got=answer)
    asked = "prints something else" if question.ask == "output" else f"holds something else in `{question.name}` there"
    message = f"Python {asked}. Go through the program line by line, with a pencil."
    insight = (found[0] or "") if found else ""
    return Finding(task=question.task, name=name, outcome="failed", message=message, got=answer, insight=insight)


def _chosen(question: Question, answer: Sequence[int], name: str) -> Finding:
    right = {number for number, option in enumerate(question.options, 1) if option.right}
    got = "\n".join(question.options[number - 1].text for number in answer)
    if set(answer) == right:
        return Finding(task=question.task, name=name, outcome="passed", got=got)
    insights = [question.options[number - 1].message for number in answer if number not in right]
    if question.choose == "one" and len(answer) > 1:
        message = "Only one of the options is right. Choose one."
    elif insights:
        message = "This isn't it." if len(answer) == 1 else "Not all that you chose fits."
    else:
        message = "What you chose fits, and something is still missing."
    return Finding(
        task=question.task,
        name=name,
        outcome="failed",
        message=message,
        got=got,
        insight="\n\n".join(filter(None, insights)),
    )


def _same(answer: str, truth: str, read: Callable[[str], str]) -> bool:
    """Equal line by line, when each line is read so. Empty lines around don't count."""
    lines, wanted = answer.strip().splitlines(), truth.strip().splitlines()
    return len(lines) == len(wanted) and all(read(a) == read(b) for a, b in zip(lines, wanted, strict=True))


def _written(text: str) -> str:
    return text.strip()


def _value(text: str) -> str:
    """The value as Python prints it, however it is written: with other quotes or spaces, say. So 1, 1.0 and True stay apart,
    and a dictionary keeps its order. What isn't a value stays as it is."""
    if len(text) > LONGEST:
        return text.strip()
    try:
        return repr(ast.literal_eval(text.strip()))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return text.strip()
