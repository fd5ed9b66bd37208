"""Prove that a check looks closely: every mutant of the solution dies, and every test has failed once."""

from collections.abc import Iterator, Sequence

from milepost.authoring.bench import Files, behaving
from milepost.authoring.case import Case
from milepost.authoring.mutants import Mutant, mutants_of
from milepost.grader.observe import Observation

CHECK, FACTS = "check.py", "exercise.toml"
CHUNK = 8


def prove_mutants(case: Case) -> None:
    """Note mutants that live without a declaration, declarations that fit none, and tests that nothing fails."""
    exercise = case.exercise
    mutants = [
        (file, mutant) for file, text in exercise.solution.items() if file.endswith(".py") for mutant in mutants_of(text)
    ]
    submissions = [answer.files for answer in exercise.wrong]
    submissions += [{**exercise.solution, file: mutant.source} for file, mutant in mutants]
    unfailed = _Unfailed(case)
    living = set(_living(case, submissions, unfailed))
    survivors = [mutant for place, (_, mutant) in enumerate(mutants, len(exercise.wrong)) if place in living]
    _note_survivors(case, survivors)
    case.ledger.mutants.update(made=len(mutants), killed=len(mutants) - len(survivors))
    unfailed.look_again(submissions)
    for name in sorted(unfailed.names):
        case.problem(
            f"No wrong answer and no mutant fails this test. Add one that does, or leave the test out: {name}", CHECK
        )


class _Unfailed:
    """The names of those tests that nothing has failed yet."""

    def __init__(self, case: Case) -> None:
        self._case = case
        (seen,) = case.bench.observe([case.exercise.solution], behaving(case.exercise))
        self.names = {test.name for test in seen.tests}

    def note(self, observation: Observation) -> None:
        self.names -= {test.name for test, _ in observation.failures}

    def look_again(self, submissions: Sequence[Files]) -> None:
        """Generated tests weren't run where a fixed one was enough. Now they get their turn, until each has failed."""
        for start in range(0, len(submissions) if self.names else 0, CHUNK):
            for observation in self._case.bench.observe(submissions[start : start + CHUNK], behaving(self._case.exercise)):
                self.note(observation)
            if not self.names:
                return


def _living(case: Case, submissions: Sequence[Files], unfailed: _Unfailed) -> Iterator[int]:
    """The places of the submissions that no test fails. Fixed cases come first; what they don't kill meets all of them."""
    exercise = behaving(case.exercise)
    observations = list(case.bench.observe_fixed(submissions, exercise))
    undecided = [place for place, seen in enumerate(observations) if not _is_dead(seen)]
    for place, seen in zip(
        undecided, case.bench.observe([submissions[place] for place in undecided], exercise), strict=True
    ):
        observations[place] = seen
    for place, seen in enumerate(observations):
        unfailed.note(seen)
        if not _is_dead(seen):
            yield place


def _is_dead(seen: Observation) -> bool:
    return bool(seen.stopped) or any(seen.failures)


def _note_survivors(case: Case, survivors: Sequence[Mutant]) -> None:
    unused = set(case.exercise.equivalents)
    for mutant in survivors:
        declared = next((one for one in case.exercise.equivalents if mutant.is_declared_by(one)), None)
        if declared:
            unused.discard(declared)
            case.ledger.mutants["equivalent"] += 1
            continue
        case.ledger.mutants["survived"] += 1
        change = f"`{mutant.was}` became `{mutant.became}`"
        message = (
            f"A mutant survives ({mutant.operator}): {change}. Add a case that it fails, or declare it as [[equivalent]]."
        )
        case.problem(message, CHECK)
    for stale in sorted(unused, key=lambda one: (one.operator, one.was, one.became)):
        change = f"`{stale.was}` became `{stale.became}`"
        case.problem(f"No mutant survives that is declared here ({stale.operator}): {change}. Take it out.", FACTS)
