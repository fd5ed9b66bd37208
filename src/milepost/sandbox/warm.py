"""One warm parent as seen from outside: starting it, asking it for ready pairs, and hearing how they ended."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from milepost.sandbox import cgroup, folders
from milepost.sandbox.graded import Ended
from milepost.sandbox.inside.options import Options
from milepost.sandbox.job import Gone

PROGRAM = Path(__file__).parent / "inside" / "__main__.py"
LARGEST_PACKET = 65536
START_SECONDS = 60.0
PAIR_SECONDS = 10.0
PROCESS_GROUP = 1 << 2  # a flag of pidfd_send_signal since Linux 6.9
ENVIRONMENT = {
    "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",  # a set has the same order in every grade: one answer gets one verdict
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "MALLOC_ARENA_MAX": "2",  # each would take 64 MiB of what a process may address, for every thread
    "OMP_NUM_THREADS": "1",  # a parent that forks can't have threads
    "OPENBLAS_NUM_THREADS": "1",
    "MPLBACKEND": "Agg",
}


@dataclass(kw_only=True, eq=False)
class Side:
    """One process of a pair. `control` takes its job, `output` is what it prints past the harness."""

    control: socket.socket
    output: int
    number: int = 0
    handle: int = -1
    ended: Ended | None = None

    def close(self) -> None:
        self.control.close()
        for descriptor in (self.output, self.handle):
            if descriptor >= 0:
                os.close(descriptor)
        self.output = self.handle = -1


@dataclass(kw_only=True, eq=False)
class Pair:
    """A check process and a submission process, locked in and waiting. `result` is read from the first."""

    check: Side
    submission: Side
    result: int
    folder: Path | None
    made: bool = False
    ready: bool = False
    sides: list[Side] = field(init=False)

    def __post_init__(self) -> None:
        self.sides = [self.check, self.submission]

    def close(self) -> None:
        for side in self.sides:
            side.close()
        os.close(self.result)
        if self.folder is not None:
            folders.remove(self.folder)


class WarmParent:
    """Starts at once and warms up by itself; `ready` waits for that."""

    def __init__(self, options: Options, *, folder: Path | None) -> None:
        """`folder` is where working folders on the disk are made, at a level that needs them; None is the system's place."""
        self._options = options
        self._folder = folder
        self._living: dict[int, Side] = {}
        self._pairs: list[Pair] = []  # asked for, and not heard of yet
        self._ready = False
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        told = json.dumps(asdict(replace(options, control=theirs.fileno())))
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-P", "-s", "-S", str(PROGRAM), "parent", told],
                pass_fds=[theirs.fileno()],
                env=ENVIRONMENT,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        self._group = cgroup.around(self._process.pid)

    @property
    def has_own_users(self) -> bool:
        """Whether its children's processes are counted apart from all others."""
        return self._options.namespaces or self._options.user is not None

    @property
    def in_group(self) -> bool:
        """Whether a control group bounds it, with all its children."""
        return self._group is not None

    @property
    def number(self) -> int:
        return self._process.pid

    def wait_until_ready(self) -> None:
        while not self._ready:
            self._hear(START_SECONDS)

    def is_ready(self) -> bool:
        """Without waiting."""
        self.catch_up()
        return self._ready

    def ask(self) -> Pair:
        """Ask for a pair. It is made while the caller goes on; `wait_for` waits."""
        self.wait_until_ready()
        controls = [socket.socketpair() for _ in range(2)]
        pipes = [os.pipe() for _ in range(3)]
        check = Side(control=controls[0][0], output=pipes[1][0])
        submission = Side(control=controls[1][0], output=pipes[2][0])
        pair = Pair(check=check, submission=submission, result=pipes[0][0], folder=self._make_folder())
        theirs = [controls[0][1].fileno(), controls[1][1].fileno(), *(pipe[1] for pipe in pipes)]
        try:
            socket.send_fds(self._control, [json.dumps(_places(pair.folder)).encode()], theirs)
        except OSError as error:
            pair.close()
            raise Gone(f"the warm parent is gone: {self._last_words()}") from error
        finally:
            for control in controls:
                control[1].close()
            for pipe in pipes:
                os.close(pipe[1])
        self._pairs.append(pair)
        return pair

    def wait_for(self, pair: Pair) -> None:
        """Until both are locked in and wait for their job. Gone: one of them could not be locked in."""
        if pair.ready:
            return
        while not pair.made:
            self._hear(PAIR_SECONDS)
        for side in pair.sides:
            side.control.settimeout(PAIR_SECONDS)
            try:
                said = side.control.recv(16)
            except OSError:
                said = b""
            if not said:
                os.set_blocking(side.output, False)
                words = ""
                with contextlib.suppress(BlockingIOError):
                    words = os.read(side.output, 4000).decode(errors="replace")
                raise Gone(f"a process could not be locked in: {words.strip()}")
        pair.ready = True

    def hear_the_end_of(self, side: Side, seconds: float) -> None:
        """Wait at most so long for the parent to say how this one ended."""
        with contextlib.suppress(TimeoutError):
            while side.ended is None:
                self._hear(seconds)

    def catch_up(self) -> None:
        """Hear what was already said, without waiting."""
        with contextlib.suppress(TimeoutError, BlockingIOError):
            while True:
                self._hear(0.0)

    def close(self) -> None:
        """It and all its children end."""
        self._control.close()
        try:
            self._process.wait(PAIR_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if not self._options.namespaces:
            self._kill_orphans()
        assert self._process.stderr is not None
        self._process.stderr.close()
        if self._group is not None:
            self._group.remove()

    def _kill_orphans(self) -> None:
        """What forks of a child are left where the parent was killed. It takes its children along, but not theirs."""
        for side in self._living.values():
            with contextlib.suppress(OSError):  # there are none, which is as it should be
                signal.pidfd_send_signal(side.handle, signal.SIGKILL, None, PROCESS_GROUP)

    def _hear(self, seconds: float) -> None:
        self._control.settimeout(seconds)
        packet, descriptors, _, _ = socket.recv_fds(self._control, LARGEST_PACKET, 2)
        if not packet:
            raise Gone(f"the warm parent ended: {self._last_words()}")
        said = json.loads(packet)
        if "pair" in said:
            pair = self._pairs.pop(0)
            for side, number, handle in zip(pair.sides, said["pair"], descriptors, strict=True):
                side.number, side.handle = number, handle
                self._living[number] = side
            pair.made = True
        elif "ended" in said:
            status = os.waitstatus_to_exitcode(said["status"])
            side = self._living.pop(said["ended"])
            side.ended = Ended(
                exit_code=status if status >= 0 else None, signal=-status if status < 0 else None, cpu_seconds=said["cpu"]
            )
        else:
            self._ready = True

    def _make_folder(self) -> Path | None:
        if self._options.namespaces:
            return None
        folder = Path(tempfile.mkdtemp(prefix="milepost-", dir=self._folder))
        folder.chmod(0o711)
        for name in ("box", "private"):
            (folder / name).mkdir(mode=0o700)
            if self._options.user is not None:
                os.chown(folder / name, self._options.user, self._options.user)
        return folder

    def _last_words(self) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1.0)
        if self._process.poll() is None or self._process.stderr is None:
            return "it doesn't answer"
        return self._process.stderr.read(8000).decode(errors="replace").strip()


def _places(folder: Path | None) -> dict[str, str]:
    return {name: str(folder / name) if folder else "" for name in ("box", "private")}
