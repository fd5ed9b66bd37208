"""What the processes of a grade use together, for where no control group bounds that: each alone is bounded by itself."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

ALLOWANCE = 48 << 20  # for each process: what it shares with the warm parent, and the system counts for both


class Memory:
    """Of the processes that `numbers` started, and those that these started: `most` bytes for each of the numbers.

    `parent` is the process that started `numbers`, and gets those whose own parent is gone. They're told by their group.
    """

    def __init__(self, parent: int, numbers: Iterable[int], most: int) -> None:
        self._parent = parent
        self._numbers = tuple(numbers)
        self._most = most

    def is_too_much(self) -> bool:
        return any(self._used_by(number) > self._most for number in self._numbers)

    def _used_by(self, number: int) -> int:
        adopted = (child for child in _children(self._parent) if child != number and _group(child) == number)
        processes = (process for first in (number, *adopted) for process in _tree(first))
        return sum(max(0, _resident(process) - ALLOWANCE) for process in processes)


def _tree(number: int) -> Iterator[int]:
    yield number
    for child in _children(number):
        yield from _tree(child)


def _children(number: int) -> Iterator[int]:
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{number}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield int(child)


def _group(number: int) -> int:
    with contextlib.suppress(OSError):
        return os.getpgid(number)
    return 0


def _resident(number: int) -> int:
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{number}/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0
