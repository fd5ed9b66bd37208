"""Answers that are costly to work out, kept while what they follow from is the same."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

MOST = 200

T = TypeVar("T")


class Remembered:
    """`key` has to hold all that the answer follows from, such as the number of the last booking. Threads may share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable, work_out: Callable[[], T]) -> T:
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                known: T = self._answers[key]
                return known
        answer = work_out()
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > MOST:
                self._answers.popitem(last=False)
        return answer
