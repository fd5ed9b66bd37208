"""Prove a quiz or a trace: the right answers pass, and each wrong one fails with its own message."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.authoring.case import FACTS, Case
from milepost.authoring.differences import difference
from milepost.authoring.running import Seen, trace
from milepost.domain.exercise import Question
from milepost.domain.lesson import Code
from milepost.domain.verdict import Verdict

Answer = str | list[int]


@dataclass(frozen=True, kw_only=True)
class _Wrong:
    """A wrong answer to the question of that index (from 0). `place` is where exercise.toml has it."""

    question: int
    answer: Answer
    message: str
    place: tuple[str | int, ...]


def prove_answers(case: Case) -> None:
    """Note where the machine, or the grader, says otherwise than exercise.toml."""
    questions = case.exercise.questions
    if case.exercise.kind == "trace":
        program = Code(mode="trace", language="python", source=case.exercise.program, line=1)
        _prove_trace(case, trace(program, sandbox=case.bench.sandbox))
    right = [_right(question) for question in questions]
    if not _graded(case, right).passed:
        case.problem("The right answers don't pass.", FACTS)
    wrong = list(_wrong_answers(questions))
    for one in wrong:
        answers = [*right[: one.question], one.answer, *right[one.question + 1 :]]
        for message in _told_otherwise(_graded(case, answers), questions[one.question], one):
            case.problem(message, FACTS, case.line(*one.place))
    case.ledger.counts.update(questions=len(questions), wrong_answers=len(wrong))


def _prove_trace(case: Case, seen: Seen) -> None:
    if seen.limit:
        case.problem(f"The program was stopped at a limit ({seen.limit}). Let it end by itself.", "program.py")
        return
    for number, question in enumerate(case.exercise.questions):
        line = case.line("question", number, "answer")
        if question.ask == "output":
            if question.answer.strip() != seen.output.strip():
                told = difference(seen.output.strip() + "\n", question.answer.strip() + "\n")
                case.problem(f"The program prints something else than this answer: {told}.", FACTS, line)
            continue
        value = seen.value_of(question.name, line=question.line, time=question.time)
        asked = f"`{question.name}` after line {question.line} ran for the {question.time}. time"
        if value is None:
            case.problem(f"There is no {asked}: it doesn't run so often, or there is no such name.", FACTS, line)
        elif value != question.answer.strip():
            case.problem(f"The machine says that {asked} is {value}.", FACTS, line)


def _right(question: Question) -> Answer:
    return [place for place, option in enumerate(question.options, 1) if option.right] or question.answer


def _wrong_answers(questions: Sequence[Question]) -> Iterator[_Wrong]:
    """To a question with many right options, a wrong answer is all of them and one too many."""
    for number, question in enumerate(questions):
        others = [place for place, option in enumerate(question.options, 1) if option.right and question.choose == "many"]
        for place, option in enumerate(question.options):
            if not option.right:
                answer = sorted([*others, place + 1])
                yield _Wrong(
                    question=number, answer=answer, message=option.message, place=("question", number, "option", place)
                )
        for place, (text, message) in enumerate(question.wrong):
            yield _Wrong(question=number, answer=text, message=message, place=("question", number, "wrong", place))


def _told_otherwise(verdict: Verdict, question: Question, wrong: _Wrong) -> Iterator[str]:
    if verdict.failed_tasks() != (question.task,):
        yield f"This wrong answer should fail task {question.task}, and nothing else."
        return
    finding = verdict.first_failure()
    if finding is None or finding.insight != wrong.message:
        yield "This wrong answer doesn't bring its message."


def _graded(case: Case, answers: Sequence[Answer]) -> Verdict:
    lines = (f"{number} = {json.dumps(answer, ensure_ascii=False)}" for number, answer in enumerate(answers, 1))
    return case.bench.grade({case.exercise.files[0]: "\n".join(lines)}, case.exercise).result()
