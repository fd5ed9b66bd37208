"""Fairness: however often one learner presses Check, the others get their turn."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from milepost.sandbox import Busy

MOST = 3  # at a time: two tabs and an impatient second press


class Turns:
    """How many pieces of work each learner has under way in this process."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._under_way: Counter[int] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def of(self, learner: int) -> Iterator[None]:
        """Raises Busy when this learner has as many under way as anybody may."""
        with self._lock:
            if self._under_way[learner] >= self._most:
                raise Busy(f"{self._most} answers of this learner are being checked already")
            self._under_way[learner] += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way[learner] -= 1
                self._under_way += Counter()  # forget those who have none


TURNS = Turns()
