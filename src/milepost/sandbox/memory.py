"""What the processes of a grade use together, for where no control group bounds that: each alone is bounded by itself."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

ALLOWANCE = 48 << 20  # for each process: what it shares with the warm parent, and the system counts for both


class Memory:
    """Of the trees of processes that start at `numbers`, `most` bytes for each."""

    def __init__(self, numbers: Iterable[int], most: int) -> None:
        self._numbers = tuple(numbers)
        self._most = most

    def is_too_much(self) -> bool:
        return any(self._used_by(number) > self._most for number in self._numbers)

    def _used_by(self, number: int) -> int:
        return sum(max(0, _resident(process) - ALLOWANCE) for process in _tree(number))


def _tree(number: int) -> Iterator[int]:
    yield number
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{number}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield from _tree(int(child))


def _resident(number: int) -> int:
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{number}/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0
