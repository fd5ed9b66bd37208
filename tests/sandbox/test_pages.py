"""Which pages of memory a fork will write to, and copying those ahead."""

import ctypes
import mmap
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("only Linux tells which pages a fork copied", allow_module_level=True)

from milepost.sandbox.inside import kernel, pages

PAGE = mmap.PAGESIZE
PAGES = 16


class Memory:
    """Some pages of our own, all written to once."""

    def __init__(self, size: int = PAGES * PAGE) -> None:
        self.bytes = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self.bytes[:] = bytes(number % 251 for number in range(size))
        self.start = ctypes.addressof(ctypes.c_char.from_buffer(self.bytes))

    def write(self, *numbers: int) -> None:
        for number in numbers:
            self.bytes[number * PAGE] = 255

    def pages_in(self, runs: bytes) -> set[int]:
        """The numbers of those of its pages that are in the runs."""
        places = [range(start, start + length, PAGE) for start, length in pages.RUN.iter_unpack(runs)]
        numbers = {(page - self.start) // PAGE for place in places for page in place}
        return numbers & set(range(PAGES))


@pytest.fixture
def processes() -> Iterator[int]:
    descriptor = os.open("/proc", os.O_PATH)
    yield descriptor
    os.close(descriptor)


@pytest.fixture
def memory() -> Memory:
    return Memory()


def refuse(*_: object) -> None:
    raise OSError("not known")


def test_the_pages_that_a_fork_writes_to_are_found(memory: Memory, processes: int) -> None:
    runs = pages.written_by(lambda: memory.write(2, 3, 9), processes)
    assert memory.pages_in(runs) == {2, 3, 9}


def test_neighbours_are_one_run(memory: Memory, processes: int) -> None:
    runs = pages.written_by(lambda: memory.write(2, 3, 4), processes)
    assert (memory.start + 2 * PAGE, 3 * PAGE) in set(pages.RUN.iter_unpack(runs))


def test_nothing_that_the_fork_did_is_seen_here(memory: Memory, processes: int) -> None:
    before = bytes(memory.bytes)
    pages.written_by(lambda: memory.write(5), processes)
    assert bytes(memory.bytes) == before


def test_what_is_copied_ahead_is_no_longer_shared(memory: Memory, processes: int) -> None:
    runs = pages.RUN.pack(memory.start + 4 * PAGE, 2 * PAGE)
    assert memory.pages_in(pages.written_by(lambda: pages.copy_ahead(runs), processes)) == {4, 5}


def test_a_kernel_that_takes_no_list_is_asked_for_one_after_the_other(
    memory: Memory, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kernel, "advise_all", refuse)
    runs = pages.RUN.pack(memory.start, PAGE) + pages.RUN.pack(memory.start + 7 * PAGE, PAGE)
    assert memory.pages_in(pages.written_by(lambda: pages.copy_ahead(runs), processes)) == {0, 7}


def test_a_kernel_that_copies_nothing_ahead_is_not_asked_again(
    memory: Memory, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kernel, "advise_all", refuse)
    monkeypatch.setattr(kernel, "advise", refuse)
    assert pages.written_by(lambda: memory.write(1), processes) == b""


def test_where_nothing_is_told_nothing_is_copied(memory: Memory, tmp_path: Path) -> None:
    nothing = os.open(tmp_path, os.O_PATH)
    pages.gather(nothing)
    assert pages.written_by(lambda: memory.write(1), nothing) == b""
    os.close(nothing)


def test_a_rehearsal_that_goes_wrong_is_none(processes: int) -> None:
    assert pages.written_by(lambda: [][1], processes) == b""


def test_more_runs_than_the_kernel_takes_at_once_are_all_copied(processes: int) -> None:
    large = Memory(3000 * PAGE)
    runs = b"".join(pages.RUN.pack(large.start + number * PAGE, PAGE) for number in range(0, 3000, 2))
    copied = pages.written_by(lambda: pages.copy_ahead(runs), processes)
    ours = {start for start, _ in pages.RUN.iter_unpack(copied)} & {start for start, _ in pages.RUN.iter_unpack(runs)}
    assert len(ours) == 1500


def test_gathering_pages_changes_nothing_in_them(processes: int) -> None:
    large = Memory(3 * pages.LARGE)
    before = bytes(large.bytes)
    pages.gather(processes)
    assert bytes(large.bytes) == before


def test_a_machine_without_large_pages_keeps_its_small_ones(processes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel, "advise", refuse)
    pages.gather(processes)  # and says nothing
