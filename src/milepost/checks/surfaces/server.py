"""`server`: the learner's web server, started once for a stage, and what it left when it doesn't answer."""

import contextlib
import http.client
import shlex
import signal
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

import pytest

from milepost.checks import spawn
from milepost.checks.briefing import Briefing
from milepost.checks.stores.server import free_port, listening
from milepost.checks.surfaces.commands import line_of
from milepost.checks.surfaces.given import Instant
from milepost.checks.surfaces.stores import Stores
from milepost.checks.surfaces.transcript import Exchange, Mismatch

READY_SECONDS, STOP_SECONDS, MIGRATE_SECONDS = 30.0, 10.0, 60.0
LOG_LINES, LONGEST_LINE = 20, 300
OFTEN_ENOUGH = 2
PORT_BY_HAND = 8000


class Server:
    """Started when it's first used. `env` is what its run line gets; `stores` are None for a twin, which shares them."""

    def __init__(
        self, briefing: Briefing, env: dict[str, str], folder: Path, stores: Stores | None, *, name: str = "web"
    ) -> None:
        self.env = env
        self.name = name
        self._briefing = briefing
        self._folder = folder
        self._stores = stores
        self._more: dict[str, str] = {}
        self._process: spawn.LongProcess | None = None
        self._twins: list[Server] = []
        self._refused: Mismatch | None = None
        self._migrated: list[Mapping[str, str]] = []
        self._stopped = False
        self._renewed = 0
        self.port = 0

    @property
    def url(self) -> str:
        if not self._stopped:
            self.start()
        return f"http://127.0.0.1:{self.port}"

    @property
    def data_dir(self) -> Path:
        return Path(self.env["DATA_DIR"])

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.alive

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def memory(self) -> float:
        """MiB, of all its processes."""
        return self._process.memory if self._process else 0.0

    @property
    def log(self) -> str:
        return self._process.output if self._process else ""

    @property
    def last_lines(self) -> str:
        return last_lines(self._process.end_of_output) if self._process else ""

    def start(self) -> None:
        """Unless it runs, or ended by itself: that is for the test to find out. What kept it from starting is told again."""
        self._stopped = False
        if self._refused:
            raise self._refused
        if self._process is not None:
            return
        try:
            if self._stores is not None:
                self._migrate()
            self._start()
        except Mismatch as refused:
            self._refused = refused
            raise

    def restart(self, now: datetime | str | None = None, **env: str) -> None:
        """On the same stores. The variables hold until the next restart."""
        self.stop()
        at = {} if now is None else {"MILEPOST_NOW": Instant()(now) if isinstance(now, datetime) else now}
        self._more = {**at, **env}
        self._refused = None
        self.start()

    def fresh(self) -> None:
        """New empty stores, and a new start."""
        if self._stores is None:
            raise ValueError("a twin shares its stores: make the first server fresh")
        self.kill()
        self.env.update(self._stores.renew())
        self._renewed += 1
        self.env["DATA_DIR"] = str(self._folder / f"data-{self._renewed}")
        self.data_dir.mkdir()
        self.restart()

    def stop(self) -> float:
        """By SIGTERM; the seconds that it took. Fails the test when it goes on for too long."""
        process, self._process = self._process, None
        self._stopped = True
        if process is None:
            return 0.0
        began = time.monotonic()
        process.signal(signal.SIGTERM)
        ended = process.wait(STOP_SECONDS)
        log = process.output
        process.kill()
        if ended is None:
            message = f"The server should end within {STOP_SECONDS:g} s of SIGTERM, and it goes on."
            raise Mismatch(message, log=last_lines(log))
        return time.monotonic() - began

    def kill(self) -> None:
        """At once, with all that it started. Nobody but `start` or `restart` brings it back."""
        if self._process:
            self._process.kill()
        self._process, self._stopped = None, True

    def twin(self, **env: str) -> "Server":
        """A second server on the same stores, which ends with the stage."""
        self.start()
        twin = Server(self._briefing, {**self.env, **self._more, **env}, self._folder, None, name=self.name)
        self._twins.append(twin)
        twin.start()
        return twin

    def close(self) -> None:
        for one in (*self._twins, self):
            one.kill()

    def why_silent(self, error: str) -> str:
        """What likely lies behind a request that wasn't answered."""
        if self._process is None:
            return "The check itself stopped the server before."
        code = self._process.wait(0.2)
        if code is not None:
            seconds = time.monotonic() - self._process.began
            return f"Your server {_ended(code)} after {seconds:.1f} s, and nothing answers any more."
        if not listening(self.port):
            return f"Your server runs, and doesn't listen at 127.0.0.1:{self.port} any more. {error}"
        return error

    def command_by_hand(self) -> str:
        """What starts it, for a report; the stores are named by their variables."""
        words = [f"PORT={PORT_BY_HAND}"]
        words += [f"{name}={shlex.quote(self.env[name])}" for name in self._briefing.names if name in self.env]
        words += [f"{name}={shlex.quote(value)}" for name, value in self._more.items()]
        return " ".join([*words, line_of(self._briefing, self.name)])

    def _migrate(self) -> None:
        """Before the first start on these stores and before the second one, which shows that it does them no harm."""
        environment = {**self.env, **self._more, "MILEPOST_NOW": ""}
        if not (line := self._briefing.run.get("migrate")) or self._migrated.count(environment) == OFTEN_ENOUGH:
            return
        self._migrated.append(environment)
        ended = spawn.run(
            spawn.command_of(line, "migrate", ()),
            folder=Path(self._briefing.workspace),
            environment={**self.env, **self._more},
            stdin=b"",
            seconds=MIGRATE_SECONDS,
        )
        if ended.late or ended.code != 0:
            how = f"didn't end within {MIGRATE_SECONDS:g} s" if ended.late else _ended(ended.code)
            log = last_lines((ended.stdout + ended.stderr).decode(errors="replace"))
            raise Mismatch(f"Your `migrate` line {how}.", expected="exit code 0", came=line, log=log)

    def _start(self) -> None:
        line = line_of(self._briefing, self.name)
        self.port = self.port or free_port()
        environment = {**self.env, **self._more, "PORT": str(self.port), "PYTHONUNBUFFERED": "1"}
        command = spawn.command_of(line, self.name, ())
        self._process = spawn.LongProcess(
            command, name=self.name, folder=Path(self._briefing.workspace), environment=environment
        )
        self._wait(self._process)

    def _wait(self, process: spawn.LongProcess) -> None:
        """Until /healthz answers 200. Raises Mismatch, and leaves nothing of it running."""
        until = process.began + READY_SECONDS
        answered = "Nothing listened at that port."
        while time.monotonic() < until and process.alive:
            if listening(self.port):
                status, answered = _health(self.port)
                if status == 200:
                    return
            time.sleep(0.03)
        code = process.code
        process.kill()
        self._process = None
        raise self._never_ready(process, code, answered)

    def _never_ready(self, process: spawn.LongProcess, code: int | None, answered: str) -> Mismatch:
        log = last_lines(process.output)
        if code is None:
            message = f"The server isn't ready: GET /healthz didn't answer 200 within {READY_SECONDS:g} s."
            cause = f"It should listen at 127.0.0.1, at the port in $PORT, which was {self.port}. {answered}"
        elif code in (126, 127):
            message = "The server can't be started."
            cause = f"The shell doesn't find the program of the run line `{self.name}`. Correct it, or add it to `install`."
        else:
            message = f"The server {_ended(code)} before it was ready."
            cause = _cause_in(log) or "Start it by hand and read what it says."
        exchange = Exchange(
            sent=line_of(self._briefing, self.name), came=log or "(it wrote nothing)", repeat=self.command_by_hand()
        )
        return Mismatch(message, expected="200 from GET /healthz", exchange=exchange, cause=cause, log=log)


def last_lines(log: str) -> str:
    """What is worth reading of a log: its end, and of each line its beginning."""
    return "\n".join(line[:LONGEST_LINE] for line in log.rstrip().splitlines()[-LOG_LINES:])


def _ended(code: int) -> str:
    return f"ended with exit code {code}" if code >= 0 else f"was ended by signal {-code}"


def _cause_in(log: str) -> str:
    """What the last line of a traceback says, or a port that is taken."""
    if "Address already in use" in log:
        return "The port is taken. Does your server start twice, or listen at a fixed port instead of $PORT?"
    lines = log.splitlines()
    if any(line.startswith("Traceback") for line in lines):
        return next((line for line in reversed(lines) if line and not line.startswith(" ")), "")
    return ""


def _health(port: int) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    with contextlib.closing(connection):
        try:
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            return answer.status, f"GET /healthz answered {answer.status}: {answer.read(300).decode(errors='replace')}"
        except (OSError, http.client.HTTPException) as error:
            return 0, f"GET /healthz failed: {type(error).__name__}."


@pytest.fixture(scope="module")
def server(briefing: Briefing, surroundings: Mapping[str, str], stores: Stores, stage_folder: Path) -> Iterator[Server]:
    (stage_folder / "data").mkdir(exist_ok=True)
    env = {**surroundings, "DATA_DIR": str(stage_folder / "data")}
    with contextlib.closing(Server(briefing, env, stage_folder, stores)) as server:
        yield server
