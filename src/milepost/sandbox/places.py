"""How many may work at a time, and how many more may wait for that."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from milepost.sandbox.job import Busy

WAITING = 64


class Places:
    def __init__(self, working: int, *, waiting: int = WAITING) -> None:
        self._working = threading.BoundedSemaphore(working)
        self._all = threading.BoundedSemaphore(working + waiting)
        self._most = working + waiting

    @contextmanager
    def one(self) -> Iterator[None]:
        """Wait for a place to work and keep it. Raises Busy when too many wait already."""
        if not self._all.acquire(blocking=False):
            raise Busy(f"{self._most} pieces of work run or wait already")
        try:
            with self._working:
                yield
        finally:
            self._all.release()
