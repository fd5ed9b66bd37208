"""Prove that a check looks closely: every mutant of the solution dies, and every test has failed once."""

from collections.abc import Sequence

from milepost.authoring.bench import Files, behaving
from milepost.authoring.case import CHECK, FACTS, Case
from milepost.authoring.mutants import Mutant, mutants_of
from milepost.grader.observe import Observation, Test

CHUNK = 4


def prove_mutants(case: Case, tests: Sequence[Test]) -> None:
    """Note mutants that live without a declaration, declarations that fit none, and `tests` that nothing fails."""
    exercise = case.exercise
    mutants = [
        (file, mutant) for file, text in exercise.solution.items() if file.endswith(".py") for mutant in mutants_of(text)
    ]
    submissions = [answer.files for answer in exercise.wrong]
    submissions += [{**exercise.solution, file: mutant.source} for file, mutant in mutants]
    seen = _observed(case, submissions)
    survivors = [mutant for (_, mutant), own in zip(mutants, seen[len(exercise.wrong) :], strict=True) if not _is_dead(own)]
    case.ledger.mutants.update(made=len(mutants), killed=len(mutants) - len(survivors))
    _note_survivors(case, survivors)
    for name in sorted(_never_failed(case, tests, submissions, seen)):
        case.problem(
            f"No wrong answer and no mutant fails this test. Add one that does, or leave the test out: {name}", CHECK
        )


def _observed(case: Case, submissions: Sequence[Files]) -> list[Observation]:
    """How each fails the fixed tests; and where it doesn't, how it fails any of them."""
    exercise = behaving(case.exercise)
    seen = list(case.bench.observe_fixed(submissions, exercise))
    undecided = [place for place, own in enumerate(seen) if not _is_dead(own)]
    for place, own in zip(undecided, case.bench.observe([submissions[place] for place in undecided], exercise), strict=True):
        seen[place] = own
    return seen


def _is_dead(seen: Observation) -> bool:
    return bool(seen.stopped) or any(seen.failures)


def _note_survivors(case: Case, survivors: Sequence[Mutant]) -> None:
    unused = list(case.exercise.equivalents)
    for mutant in survivors:
        declared = next((one for one in case.exercise.equivalents if mutant.is_declared_by(one)), None)
        if declared:
            unused = [one for one in unused if one != declared]
            case.ledger.mutants["equivalent"] += 1
            continue
        case.ledger.mutants["survived"] += 1
        change = f"`{mutant.was}` became `{mutant.became}`"
        message = (
            f"A mutant survives ({mutant.operator}): {change}. Add a case that it fails, or declare it as [[equivalent]]."
        )
        case.problem(message, CHECK)
    for stale in unused:
        change = f"`{stale.was}` became `{stale.became}`"
        case.problem(f"No mutant survives that is declared here ({stale.operator}): {change}. Take it out.", FACTS)


def _never_failed(case: Case, tests: Sequence[Test], submissions: Sequence[Files], seen: Sequence[Observation]) -> set[str]:
    """The names of the tests that no submission fails.

    Generated ones weren't run where a fixed one was enough to tell. They get their turn now, on submissions that fail their
    task, until each has failed.
    """
    never = {test.name for test in tests} - {test.name for own in seen for test, _ in own.failures}
    tasks = {test.task for test in tests if test.name in never}
    likely = [
        files for files, own in zip(submissions, seen, strict=True) if any(test.task in tasks for test, _ in own.failures)
    ]
    for start in range(0, len(likely), CHUNK):
        if never:
            for own in case.bench.observe(likely[start : start + CHUNK], behaving(case.exercise)):
                never -= {test.name for test, _ in own.failures}
    return never
