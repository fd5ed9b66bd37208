"""Time limits inside the process: for one call, and for all of them together.

An alarm raises `Timeout` where the code is. What doesn't listen to it (a long multiplication, a bare `except:` in a loop,
a system without alarms) is for whoever started the process to end.
"""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

now = time.monotonic  # kept, because a submission may put another function in its place

GRACE = 0.5  # seconds between the alarm and the end of the process
AGAIN = 0.1  # seconds between two alarms, for code that swallows the first


class Timeout(BaseException):
    """Not an Exception, so that no `except Exception` in the learner's code takes it. `seconds` is the limit that it hit."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Watch:
    """`slack` is how many seconds later its alarm rings, where somebody else has to end the call in time."""

    def __init__(self, seconds: float, total_seconds: float, submission: Path, *, slack: float = 0.0) -> None:
        self.seconds = seconds
        self.slack = slack
        self.submission = f"{submission}{os.sep}"
        self._end = now() + total_seconds
        self._limit: float | None = None
        self._until = self._end
        self._rung = False
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, self._ring)

    def left(self) -> float:
        return self._end - now()

    def limit(self) -> float:
        """What the next call may take. Half of what is left at most, so that one after a slow one gets its turn as well."""
        return min(self.seconds, self.left() / 2)

    def rest(self) -> float:
        """What is left of the call that runs."""
        return max(self._until - now(), 0.01)

    @contextlib.contextmanager
    def call(self) -> Iterator[None]:
        """Within, the code may take `limit()` seconds. Raises Timeout."""
        self._arm()
        try:
            yield
        finally:
            self._disarm()

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Within a call: time that doesn't count. Afterwards the call gets its time anew."""
        armed = self._limit is not None
        self._disarm()
        try:
            yield
        finally:
            if armed:
                self._arm()

    def _arm(self) -> None:
        self._limit = limit = max(self.limit(), 0.01)
        self._until = now() + limit
        limit += self.slack
        self._rung = False
        if hasattr(signal, "SIGALRM"):
            signal.setitimer(signal.ITIMER_REAL, limit, AGAIN)

    def _disarm(self) -> None:
        self._limit = None
        if hasattr(signal, "SIGALRM"):
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, _: int, frame: FrameType | None) -> None:
        """Raise in the code that took too long. A second time only where it's the learner's: ours is cleaning up by then."""
        if self._limit is None or (self._rung and not self._in_submission(frame)):
            return
        self._rung = True
        raise Timeout(self._limit)

    def _in_submission(self, frame: FrameType | None) -> bool:
        while frame is not None:
            if frame.f_code.co_filename.startswith(self.submission):
                return True
            frame = frame.f_back
        return False
