"""Where content is tried: many grades at once, as far as the machine allows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import KnownAnswers
from milepost.grader.grade import examine, grade
from milepost.grader.observe import AS_A_LEARNER, Asked, Observation, observe
from milepost.sandbox import Sandbox

Files = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Bench:
    """`seeds` are those with which generated cases are made. `pool` has as many threads as there may be grades at once."""

    sandbox: Sandbox
    pool: Executor
    seeds: Sequence[int]
    known: KnownAnswers = field(default_factory=KnownAnswers)

    def grade(self, files: Files, exercise: Exercise, seed: int = 0) -> "Future[Verdict]":
        """The verdict that a learner would get."""
        return self.pool.submit(grade, files, exercise=exercise, sandbox=self.sandbox, seed=seed, known=self.known)

    def examine(
        self, files: Files, exercise: Exercise, seed: int = 0, asked: Asked = AS_A_LEARNER
    ) -> "Future[tuple[Verdict, Observation]]":
        """The same, with what it was made of."""
        return self.pool.submit(
            examine, files, exercise=exercise, sandbox=self.sandbox, seed=seed, known=self.known, asked=asked
        )

    def observe(
        self, submissions: Iterable[Files], exercise: Exercise, asked: Asked = AS_A_LEARNER
    ) -> Iterator[Observation]:
        """Which tests each submission fails, and no explanation."""
        return self.pool.map(lambda files: observe(files, exercise, self.sandbox, self.seeds[0], asked), submissions)


def behaving(exercise: Exercise) -> Exercise:
    """The exercise judged by what code does alone: of an `order` any lines are taken, and no wrong answer is known.

    It has no version, so that the grader remembers nothing of it.
    """
    kind = "function" if exercise.kind == "order" else exercise.kind
    return replace(exercise, kind=kind, version="", wrong=(), distractors=(), fixed=())
