"""Where content is tried: many grades at once, as far as the machine allows."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import KnownAnswers, grade
from milepost.grader.observe import Observation, observe, observe_authors
from milepost.sandbox import Sandbox

Files = Mapping[str, str]

BATCH = 16 if hasattr(os, "fork") else 1  # submissions that share a process: starting it is most of their work


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
        batches = [submissions[start : start + BATCH] for start in range(0, len(submissions), BATCH)]
        for observations in self.pool.map(lambda batch: self._observed(batch, exercise), batches):
            yield from observations

    def _observed(self, batch: Sequence[Files], exercise: Exercise) -> list[Observation]:
        named = {f"submission-{number}": (None, files) for number, files in enumerate(batch)}
        observations, _ = observe_authors(named, exercise, self.sandbox)
        return [observations[name] for name in named]


def behaving(exercise: Exercise) -> Exercise:
    """The exercise judged by what code does alone: of an `order` any lines are taken, and no wrong answer is known.

    It has no version, so that the grader remembers nothing of it.
    """
    kind = "function" if exercise.kind == "order" else exercise.kind
    return replace(exercise, kind=kind, version="", wrong=(), distractors=(), fixed=())
