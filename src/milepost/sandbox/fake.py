"""A sandbox for the tests of its callers: it runs nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field

from milepost.sandbox.job import Completed, Job, Limit


@dataclass
class FakeSandbox:
    """Answers each job with `answer(job)` and keeps the jobs it was given."""

    answer: Callable[[Job], Completed] = lambda _: Completed(exit_code=0)
    jobs: list[Job] = field(default_factory=list)
    name: str = "fake"
    claims: frozenset[Limit] = frozenset()
    description: str = "Runs nothing."

    def run(self, job: Job) -> Completed:
        self.jobs.append(job)
        return self.answer(job)
