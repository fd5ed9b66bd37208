"""A sandbox for the tests of its callers: it runs nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field

from milepost.sandbox.graded import Ended, Graded, Limits
from milepost.sandbox.job import Completed, Job, Limit, Setting


@dataclass
class FakeSandbox:
    """Answers each job with `answer(job)` and each pair with `judge(check_job, submission_job)`, and keeps all it got."""

    answer: Callable[[Job], Completed] = lambda _: Completed(exit_code=0)
    judge: Callable[[bytes, bytes], Graded] = lambda check, submission: Graded(
        result=b"", check=Ended(exit_code=0), submission=Ended(exit_code=0)
    )
    jobs: list[Job] = field(default_factory=list)
    pairs: list[tuple[bytes, bytes, Setting]] = field(default_factory=list)
    limits: list[Limits] = field(default_factory=list)
    name: str = "fake"
    keeps_in: bool = True
    claims: frozenset[Limit] = frozenset()
    description: str = "Runs nothing."

    def run(self, job: Job) -> Completed:
        self.jobs.append(job)
        return self.answer(job)

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: Limits) -> Graded:
        self.pairs.append((check_job, submission_job, setting))
        self.limits.append(limits)
        return self.judge(check_job, submission_job)

    def warm(self, setting: Setting) -> None:
        """It is always ready."""

    def close(self) -> None:
        """Nothing was started."""
