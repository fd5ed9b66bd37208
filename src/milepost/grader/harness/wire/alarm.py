"""The time limit of a call, on the submission's side: it interrupts the learner's code, and never a message on the wire."""

import faulthandler
import signal
from pathlib import Path
from types import FrameType

from ..watch import AGAIN, Timeout

HAS_ALARMS = hasattr(signal, "SIGALRM")
ERRORS = 2
WIRE = str(Path(__file__).parent)


class Alarm:
    """`submission` is the folder of the learner's files. Where a system has no alarms, the other side's patience must do."""

    def __init__(self, submission: Path) -> None:
        self._submission = str(submission)
        self._limit: float | None = None
        if HAS_ALARMS:
            signal.signal(signal.SIGALRM, self._ring)
            faulthandler.register(signal.SIGALRM, file=ERRORS, chain=True)  # where it is, should it never listen

    def start(self, seconds: float) -> None:
        """From here the learner's code may take so many seconds. Raises Timeout in it."""
        self._limit = seconds
        if HAS_ALARMS:
            signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.01), AGAIN)

    def stop(self) -> None:
        self._limit = None
        if HAS_ALARMS:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, _: int, frame: FrameType | None) -> None:
        if self._limit is not None and self._is_learners(frame):
            raise Timeout(self._limit)

    def _is_learners(self, frame: FrameType | None) -> bool:
        """Whether the learner's code runs, be it in a function of the library's, and not the wire in its service."""
        while frame is not None:
            if frame.f_code.co_filename.startswith(WIRE):
                return False
            if frame.f_code.co_filename.startswith(self._submission):
                return True
            frame = frame.f_back
        return False
