"""Copies ahead of the pages of memory that a grade is sure to write to, all at once and before there is a job.

A fork shares its pages with its parent until it writes to them, and copying them one by one, each when it is first written
to, takes a third of all that a grade takes. Which ones those are is found out once, by a fork that rehearses.
"""

import contextlib
import mmap
import os
import struct
from collections.abc import Callable, Iterator

from . import kernel

LARGE = 2 << 20  # bytes of a large page, on the machines that we know
RUN = struct.Struct("@PN")  # an address and a length, as struct iovec has them
MOST = 1024 * RUN.size  # more the kernel doesn't take at once
ENTRY = struct.Struct("=Q")  # of /proc/PID/pagemap, as its documentation in the kernel says
PRESENT, OF_A_FILE, ALONE = 1 << 63, 1 << 61, 1 << 56


def gather(processes: int) -> None:
    """Make large pages of small ones, so that a fork has fewer to take along. Where the system can't, nothing changes.

    `processes` is /proc, still open.
    """
    for start, end in _writable(processes):
        for place in range(-(-start // LARGE) * LARGE, end - LARGE + 1, LARGE):
            with contextlib.suppress(OSError):
                kernel.advise(place, LARGE, kernel.MADV_COLLAPSE)


def written_by(work: Callable[[], None], processes: int) -> bytes:
    """The pages that a fork of this process writes to while it works, for `copy_ahead`. None, where that can't be known."""
    places = _writable(processes)
    reading, writing = os.pipe()
    number = os.fork()
    if number == 0:
        with contextlib.suppress(BaseException):
            work()
            runs = b"".join(RUN.pack(start, end - start) for start, end in _joined(_copied(processes, places)))
            copy_ahead(runs)  # raises where it never will work
            with os.fdopen(writing, "wb") as file:
                file.write(runs)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        runs = file.read()
    os.waitpid(number, 0)
    return runs


def copy_ahead(runs: bytes) -> None:
    try:
        for start in range(0, len(runs), MOST):
            kernel.advise_all(runs[start : start + MOST], kernel.MADV_POPULATE_WRITE)
    except OSError:  # for oneself, and with this advice, since Linux 6.13
        for place, length in RUN.iter_unpack(runs):
            kernel.advise(place, length, kernel.MADV_POPULATE_WRITE)


def _writable(processes: int) -> list[tuple[int, int]]:
    """From and to where this process alone can write; nothing where the system doesn't tell."""
    try:
        with os.fdopen(os.open("self/maps", os.O_RDONLY | os.O_CLOEXEC, dir_fd=processes), encoding="ascii") as file:
            lines = [line.split(maxsplit=2) for line in file]
    except OSError:
        return []
    places = [place.split("-") for place, rights, _ in lines if rights == "rw-p"]
    return [(int(start, 16), int(end, 16)) for start, end in places]


def _copied(processes: int, places: list[tuple[int, int]]) -> Iterator[int]:
    """The addresses of pages that this process has for itself, and no longer shares."""
    page = mmap.PAGESIZE
    file = os.open("self/pagemap", os.O_RDONLY | os.O_CLOEXEC, dir_fd=processes)
    for start, end in places:
        entries = os.pread(file, (end - start) // page * ENTRY.size, start // page * ENTRY.size)
        for number, (entry,) in enumerate(ENTRY.iter_unpack(entries)):
            if entry & PRESENT and entry & ALONE and not entry & OF_A_FILE:
                yield start + number * page


def _joined(pages: Iterator[int]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for page in pages:
        if page != end:
            if end > 0:
                yield start, end
            start = page
        end = page + mmap.PAGESIZE
    if end > 0:
        yield start, end
