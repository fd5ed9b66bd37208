"""What every sandbox can do."""

from typing import Protocol

from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.job import Completed, Job, Limit, Setting


class Sandbox(Protocol):
    """Runs foreign code; several threads may ask it to at once. To be closed.

    `description` says what it stops and what it doesn't. `keeps_in`: code that means harm can't do any.
    """

    @property
    def name(self) -> str: ...

    @property
    def keeps_in(self) -> bool: ...

    @property
    def claims(self) -> frozenset[Limit]: ...

    @property
    def description(self) -> str: ...

    def run(self, job: Job) -> Completed:
        """Never hangs and never raises for anything that the job does.

        Busy; NotOffered: its profile isn't kept in here; OSError: the sandbox itself couldn't work.
        """
        ...

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: Limits) -> Graded:
        """A check and a submission, in two processes with a wire between them. Raises Busy, NotOffered, Gone, OSError."""
        ...

    def warm(self, setting: Setting) -> None:
        """Have something ready for the next grade, as far as this sandbox knows how. Raises what `grade` does."""
        ...

    def close(self) -> None:
        """Ends every process that waits for work. What is asked for after that starts anew."""
        ...
