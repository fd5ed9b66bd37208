"""Prove the pieces of an `order` exercise: each distractor is used by a wrong answer, and the heap of pieces isn't right."""

from milepost.authoring.case import FACTS, Case
from milepost.grader.order import pieces


def prove_pieces(case: Case) -> None:
    """Note distractors that nobody uses. That wrong answers are built of given lines is for the grader to say."""
    exercise = case.exercise
    used = {line.strip() for answer in exercise.wrong for text in answer.files.values() for line in text.splitlines()}
    for number, distractor in enumerate(exercise.distractors):
        if distractor not in used:
            message = f"No wrong answer uses this line. Add one that does, or leave the line out: {distractor}"
            case.problem(message, FACTS, case.line("distractor", number))
    heap = "\n".join(pieces(exercise, seed=0))
    if case.bench.grade({exercise.files[0]: heap}, exercise).result().passed:
        case.problem("The lines pass as they lie in the heap: there is nothing to put in order.", exercise.files[0])
