"""Run lines as processes: started in the learner's environment, drained, bounded, and ended with all that they started."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

MIB = 1 << 20
MOST_OUTPUT = 64 * MIB
"""Of one process, each of standard output and error; what writes more is ended."""

FITS = 4096
"""Bytes that a pipe takes at once, wherever it is."""

KEPT_OF_LOG, END_OF_LOG = 4 * MIB, 32 << 10
HELD_OPEN_SECONDS = 1.0
RSS_UNITS_OF_A_MIB = MIB if sys.platform == "darwin" else 1024
SHELLS = ("sh", "dash", "bash", "ash", "busybox", "zsh")


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a process ended: `code` is negative for a signal. `late` and `flooded` say that it was ended for that reason."""

    code: int
    stdout: bytes
    stderr: bytes
    seconds: float
    memory: float
    late: bool = False
    flooded: bool = False


def command_of(line: str, name: str, arguments: Sequence[str]) -> list[str]:
    """Quoting is never the learner's worry: arguments follow the line as they are."""
    return ["/bin/sh", "-c", f'{line} "$@"' if arguments else line, name, *arguments]


def run(command: Sequence[str], *, folder: Path, environment: Mapping[str, str], stdin: bytes, seconds: float) -> Ended:
    """Run a command to its end, within limits. Raises OSError where it can't be started."""
    began = time.monotonic()
    process = _popen(command, folder, environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    hit: list[str] = []

    def stop(why: str) -> None:
        hit.append(why)
        end_group(process.pid)

    assert process.stdout is not None
    assert process.stderr is not None
    drains = [Drain(pipe, most=MOST_OUTPUT, flooded=lambda: stop("flooded")) for pipe in (process.stdout, process.stderr)]
    if len(stdin) <= FITS:
        _feed(process, stdin)
    else:
        threading.Thread(target=_feed, args=(process, stdin), daemon=True).start()
    alarm = threading.Timer(seconds, stop, ["late"])
    alarm.daemon = True
    alarm.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        alarm.cancel()
        end_group(process.pid)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = time.monotonic() - began
    stdout, stderr = (drain.all() for drain in drains)
    return Ended(
        code=process.returncode,
        stdout=stdout,
        stderr=stderr,
        seconds=took,
        memory=usage.ru_maxrss / RSS_UNITS_OF_A_MIB,
        late="late" in hit,
        flooded="flooded" in hit,
    )


class Drain:
    """Reads a pipe to its end in a thread. Keeps all of it up to `most` bytes, or only the `last` ones."""

    def __init__(self, pipe: IO[bytes], *, most: int, flooded: Callable[[], None] | None = None) -> None:
        self._pipe = pipe
        self._most = most
        self._flooded = flooded
        self._parts = bytearray()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def all(self) -> bytes:
        """When the process has ended. What escaped from it may hold the pipe open; nobody waits for that for long."""
        self._thread.join(HELD_OPEN_SECONDS)
        return self.now()

    def now(self, last: int = MOST_OUTPUT) -> bytes:
        """What came so far, or the last bytes of it."""
        with self._lock:
            return bytes(memoryview(self._parts)[-last:])

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError), self._pipe:
            while chunk := os.read(self._pipe.fileno(), 1 << 16):
                with self._lock:
                    self._parts += chunk
                    over = len(self._parts) - self._most
                    if over > 0 and self._flooded is None:
                        del self._parts[:over]
                if over > 0 and self._flooded is not None:
                    self._flooded()
                    return


class LongProcess:
    """A run line that goes on until it's stopped. `name` is its name in milepost.toml."""

    def __init__(self, command: Sequence[str], *, name: str, folder: Path, environment: Mapping[str, str]) -> None:
        self.name = name
        self.began = time.monotonic()
        self._process = _popen(command, folder, environment, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        assert self._process.stdout is not None
        self._drain = Drain(self._process.stdout, most=KEPT_OF_LOG)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def code(self) -> int | None:
        return self._process.poll()

    @property
    def output(self) -> str:
        return self._drain.now().decode("utf-8", errors="replace")

    @property
    def end_of_output(self) -> str:
        """Enough for a report, and quickly told however much there is."""
        return self._drain.now(END_OF_LOG).decode("utf-8", errors="replace")

    @property
    def memory(self) -> float:
        """MiB now, of it and all that it started; 0 where the system doesn't say."""
        return sum(map(_resident, [self.pid, *descendants(self.pid)])) / MIB

    def signal(self, number: int) -> None:
        """To the process that the run line became. A shell that waits for the commands of a longer line ends by itself."""
        if self.alive:
            for pid in _commands_of(self.pid):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)

    def signal_group(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, number)

    def wait(self, seconds: float) -> int | None:
        """Its exit code, or None when it goes on."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        """At once, with everything that it started. Also when it has ended by itself: others of it may be left."""
        started = descendants(self.pid)
        end_group(self.pid)
        for pid in started:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()


def end_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def descendants(pid: int) -> list[int]:
    """Numbers of the processes that a process started, and of those that these did; none where the system has no /proc."""
    own = _children_of(pid)
    return [*own, *(further for child in own for further in descendants(child))]


def _commands_of(pid: int) -> list[int]:
    """The process itself, unless it's a shell that waits for others: then those."""
    with contextlib.suppress(OSError):
        children = _children_of(pid)
        if children and Path(f"/proc/{pid}/comm").read_text().strip() in SHELLS:
            return [command for child in children for command in _commands_of(child)]
    return [pid]


def _children_of(pid: int) -> list[int]:
    found = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError, ValueError):
            found += [int(child) for child in path.read_text().split()]
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def _popen(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], *, stdin: int, stderr: int
) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the learner's own run line
        command,
        cwd=folder,
        env=dict(environment),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=stderr,
        bufsize=0,
        start_new_session=True,
    )


def _feed(process: "subprocess.Popen[bytes]", stdin: bytes) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError), process.stdin:  # it may end without reading everything
        view = memoryview(stdin)
        while view:
            view = view[process.stdin.write(view) or 0 :]
