"""Where content is tried: many grades at once, as far as the machine allows."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import KnownAnswers, grade
from milepost.grader.observe import Observation, observe, observe_fixed
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

    def observe(self, submissions: Sequence[Files], exercise: Exercise) -> Iterator[Observation]:
        """Which tests each submission fails, and no explanation."""
        return self.pool.map(lambda files: observe(files, exercise, self.sandbox, self.seeds[0]), submissions)

    def observe_fixed(self, submissions: Sequence[Files], exercise: Exercise) -> Iterator[Observation]:
        """The same without generated cases and up to the first test that hangs: many times faster."""
        return self.pool.map(lambda files: observe_fixed(files, exercise, self.sandbox), submissions)


def behaving(exercise: Exercise) -> Exercise:
    """The exercise judged by what code does alone: of an `order` any lines are taken, and no wrong answer is known.

    It has no version, so that the grader remembers nothing of it.
    """
    kind = "function" if exercise.kind == "order" else exercise.kind
    return replace(exercise, kind=kind, version="", wrong=(), distractors=(), fixed=())
