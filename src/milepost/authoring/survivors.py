"""Prove that a check looks closely: every mutant of the solution dies, and every test has failed once."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.authoring.apart import survivor_of
from milepost.authoring.bench import Files, behaving
from milepost.authoring.case import CHECK, FACTS, Case
from milepost.authoring.mutants import Mutant, mutants_of
from milepost.domain.exercise import Equivalent, Exercise
from milepost.grader.observe import AUTHORS_SECONDS, Asked, Observation, Test

CHUNK = 4
FEW = 10  # cases of a generated test that is likely to fail


def prove_mutants(case: Case, tests: Sequence[Test], wrong: Sequence[Observation]) -> None:
    """Note mutants that live without a declaration, declarations that fit none, and `tests` that nothing fails.

    `wrong` is how each known wrong answer fails.
    """
    exercise = case.exercise
    mutants = [
        (file, mutant) for file, text in exercise.solution.items() if file.endswith(".py") for mutant in mutants_of(text)
    ]
    submissions: list[Files] = [{**exercise.solution, file: mutant.source} for file, mutant in mutants]
    declared = {place for place, (_, mutant) in enumerate(mutants) if _declaration(mutant, exercise)}
    seen = _observed(case, submissions, tests, declared)
    survivors = [pair for pair, own in zip(mutants, seen, strict=True) if not _is_dead(own)]
    case.ledger.mutants.update(made=len(mutants), killed=len(mutants) - len(survivors))
    _note_survivors(case, survivors)
    submissions += [answer.files for answer in exercise.wrong]
    for name in sorted(_never_failed(case, tests, submissions, [*seen, *wrong])):
        case.weakness(
            f"No wrong answer and no mutant fails this test. Add one that does, or leave the test out: {name}", CHECK
        )


def _observed(case: Case, submissions: Sequence[Files], tests: Sequence[Test], declared: set[int]) -> list[Observation]:
    """Which fixed test each fails first. Where it fails none, or was only too slow and is declared to live: which of all."""
    exercise = behaving(case.exercise)
    fixed = Asked(only=frozenset(test.id for test in tests if not test.generated), first=True)
    seen = list(case.bench.observe(submissions, _impatient(exercise), fixed))
    again = [place for place, own in enumerate(seen) if not _is_dead(own) or (place in declared and was_slow(own))]
    once_more = case.bench.observe([submissions[place] for place in again], exercise, Asked(first=True))
    for place, own in zip(again, once_more, strict=True):
        seen[place] = own
    return seen


def _impatient(exercise: Exercise) -> Exercise:
    """A mutant that hangs would otherwise cost as much as a learner's answer may."""
    seconds = min(exercise.limits.seconds, AUTHORS_SECONDS)
    return replace(exercise, limits=replace(exercise.limits, seconds=seconds))


def _is_dead(seen: Observation) -> bool:
    return bool(seen.stopped) or any(seen.failures)


def was_slow(seen: Observation) -> bool:
    """Whether a limit of time is all that it failed at: a busy machine does that to anybody."""
    return bool(seen.failures) and all(facts.ending == "not run" or facts.kind == "timeout" for _, facts in seen.failures)


def _note_survivors(case: Case, survivors: Sequence[tuple[str, Mutant]]) -> None:
    unused = list(case.exercise.equivalents)
    for file, mutant in survivors:
        declared = _declaration(mutant, case.exercise)
        if declared:
            unused = [one for one in unused if one != declared]
            case.ledger.mutants["equivalent"] += 1
            continue
        case.ledger.mutants["survived"] += 1
        case.weakness(_told(case, mutant, file), CHECK)
    for stale in unused:
        change = f"`{stale.was}` became `{stale.became}`"
        case.problem(f"No mutant survives that is declared here ({stale.operator}): {change}. Take it out.", FACTS)


def _told(case: Case, mutant: Mutant, file: str) -> str:
    """Whoever imported an exercise can't mend its tests, but sees what they let pass."""
    if case.exercise.origin is not None:
        return f"No test tells this from the solution ({mutant.operator}):\n- {mutant.was}\n+ {mutant.became}"
    survivor = survivor_of(mutant, file, case)
    case.ledger.survivors.append(survivor)
    otherwise = "Add a case that it fails, or declare it as [[equivalent]]."
    todo = f"{survivor.apart} Add such a case." if survivor.apart else otherwise
    return f"A mutant survives ({mutant.operator}): `{mutant.was}` became `{mutant.became}`. {todo}"


def _declaration(mutant: Mutant, exercise: Exercise) -> Equivalent | None:
    return next((one for one in exercise.equivalents if mutant.is_declared_by(one)), None)


def _never_failed(case: Case, tests: Sequence[Test], submissions: Sequence[Files], seen: Sequence[Observation]) -> set[str]:
    """The names of the tests that no submission fails.

    Those that weren't run where another one was enough to tell get their turn now, until each has failed: first, with a few
    cases, on submissions that fail their task; what is left then on all of them, with all cases.
    """
    never = {test.name for test in tests} - {test.name for own in seen for test in _failed(own)}
    for files, own in zip(submissions, seen, strict=True):
        failed = {test.task for test in _failed(own)}
        never -= _failing(case, [test for test in tests if test.name in never and test.task in failed], [files], FEW)
    for start in range(0, len(submissions), CHUNK):
        never -= _failing(case, [test for test in tests if test.name in never], submissions[start : start + CHUNK])
    return never


def _failing(case: Case, tests: Sequence[Test], submissions: Sequence[Files], examples: int | None = None) -> set[str]:
    """The names of those of the tests that any submission fails."""
    if not tests:
        return set()
    asked = Asked(only=frozenset(test.id for test in tests), examples=examples)
    seen = case.bench.observe(submissions, _impatient(behaving(case.exercise)), asked)
    return {test.name for own in seen for test in _failed(own)}


def _failed(seen: Observation) -> list[Test]:
    """What there was no time for hasn't failed."""
    return [test for test, facts in seen.failures if facts.ending == "failed"]
