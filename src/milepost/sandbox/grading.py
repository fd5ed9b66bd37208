"""One grade on a ready pair: hand over the jobs, wait for the result, stop what goes beyond a limit."""

import contextlib
import os
import select
import signal
import socket
import time
from dataclasses import replace
from pathlib import Path

from milepost.sandbox.graded import Ended, Graded, Limits
from milepost.sandbox.inside.options import JOB_BOUNDS
from milepost.sandbox.job import Gone, Limit
from milepost.sandbox.memory import Memory
from milepost.sandbox.warm import Pair, Side, WarmParent

KIB, MIB = 1 << 10, 1 << 20
CHUNK = 1 << 16
LOOK_SECONDS = 0.1  # between looks at the memory of a grade that takes long
LAST_WORDS_SECONDS = 2.0
DYING_SECONDS = 0.1
MOSTLY = 0.5  # the system counts what it limits in steps, and what it tells exactly: on a busy machine these differ


def grade(parent: WarmParent, pair: Pair, check_job: bytes, submission_job: bytes, limits: Limits) -> Graded:
    """Gone: the parent or the pair isn't there any more, which is our fault and nobody else's."""
    parent.wait_for(pair)
    started = time.monotonic()
    for side, job in ((pair.submission, submission_job), (pair.check, check_job)):  # the check waits for it soon
        _hand_over(side, job, limits, others=0 if parent.has_own_users else _tasks_of_the_machine())
    reading = _Reading(pair, limits)
    memory = Memory(parent.number, [side.number for side in pair.sides], limits.memory * MIB)
    limit = reading.until_the_end(started + limits.seconds, memory)
    if limit is None:
        _hear_how_they_ended(parent, pair, whole=bool(reading.result))
    parent.catch_up()
    for side in pair.sides:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(side.handle, signal.SIGKILL)
    check, submission = (_ended(side, reading.printed[side.output]) for side in pair.sides)
    if limit is None and any(_out_of_cpu(side, limits) for side in (check, submission)):
        limit = "cpu"
    return Graded(
        result=bytes(reading.result),
        check=check,
        submission=submission,
        limit=limit,
        milliseconds=(time.monotonic() - started) * 1000,
    )


def _hear_how_they_ended(parent: WarmParent, pair: Pair, *, whole: bool) -> None:
    """Of a check that said nothing it has to be known; of a submission if it ended by itself."""
    if not whole:
        parent.hear_the_end_of(pair.check, LAST_WORDS_SECONDS)
    ended = select.poll()
    ended.register(pair.submission.handle, select.POLLIN)
    if ended.poll(0 if whole else DYING_SECONDS * 1000):
        parent.hear_the_end_of(pair.submission, LAST_WORDS_SECONDS)


class _Reading:
    """Reads the result and what both sides print, each only so far as its limit goes."""

    def __init__(self, pair: Pair, limits: Limits) -> None:
        self.result = bytearray()
        self.printed = {side.output: bytearray() for side in pair.sides}
        self._kept = {pair.result: (self.result, limits.result * KIB)}
        self._kept |= {output: (text, limits.output * KIB) for output, text in self.printed.items()}
        self._result = pair.result
        self._poll = select.poll()
        for descriptor in self._kept:
            self._poll.register(descriptor, select.POLLIN)

    def until_the_end(self, deadline: float, memory: Memory) -> Limit | None:
        """Until the check process closes its result, or the limit that it hit."""
        open_ones = set(self._kept)
        look = time.monotonic() + LOOK_SECONDS
        while self._result in open_ones:
            now = time.monotonic()
            if now >= deadline:
                return "wall"
            if now >= look:
                look = now + LOOK_SECONDS
                if memory.is_too_much():
                    return "memory"
            for descriptor, _ in self._poll.poll((min(deadline, look) - now) * 1000):
                chunk = os.read(descriptor, CHUNK)
                kept, most = self._kept[descriptor]
                kept += chunk[: most - len(kept)]
                if not chunk:
                    self._poll.unregister(descriptor)
                    open_ones.discard(descriptor)
                elif len(kept) == most:
                    return "output"
        return None


def _tasks_of_the_machine() -> int:
    """All threads of all processes: a user's are counted together where namespaces don't part them."""
    return int(Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[2])


def _hand_over(side: Side, job: bytes, limits: Limits, *, others: int) -> None:
    """In a file of memory that passes from here straight to the process: no other one ever has a copy."""
    file = os.memfd_create("job", os.MFD_CLOEXEC)
    try:
        _write_all(file, job)
        os.lseek(file, 0, os.SEEK_SET)
        bounds = JOB_BOUNDS.pack(
            max(1, round(limits.cpu_seconds)), limits.memory * MIB, limits.file * KIB, limits.processes + others
        )
        socket.send_fds(side.control, [bounds], [file])
    except OSError as error:
        raise Gone(f"a ready process is gone: {error}") from error
    finally:
        os.close(file)


def _write_all(file: int, job: bytes) -> None:
    left = memoryview(job)
    while left:
        left = left[os.write(file, left) :]


def _ended(side: Side, printed: bytearray) -> Ended:
    return replace(side.ended or Ended(), output=bytes(printed))


def _out_of_cpu(ended: Ended, limits: Limits) -> bool:
    killed = ended.signal in (signal.SIGKILL, signal.SIGXCPU)
    return killed and ended.cpu_seconds >= max(1, round(limits.cpu_seconds)) * MOSTLY
