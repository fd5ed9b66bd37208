"""`proc`: run lines that go on, their signals and their memory; and waiting for anything."""

import contextlib
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest

from milepost.checks import spawn
from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.commands import line_of
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown

Value = TypeVar("Value")


class Process:
    """A run line that was started and goes on."""

    def __init__(self, started: spawn.LongProcess, sent: str) -> None:
        self._started = started
        self._sent = sent
        self.pid = started.pid

    @property
    def alive(self) -> bool:
        return self._started.alive

    @property
    def output(self) -> str:
        """Standard output and error, so far."""
        return self._started.output

    @property
    def memory(self) -> float:
        return self._started.memory

    def wait(self, seconds: float) -> int:
        code = self._started.wait(seconds)
        if code is None:
            raise self._mismatch(f"It should end within {seconds:g} s, and it goes on.")
        return code

    def stop(self, seconds: float = 10) -> int:
        """By SIGTERM; its exit code."""
        self._started.signal(signal.SIGTERM)
        return self.wait(seconds)

    def interrupt(self) -> None:
        """As Ctrl-C does: all its processes hear of it."""
        self._started.signal_group(signal.SIGINT)

    def kill(self) -> None:
        self._started.kill()

    def wait_for_output(self, text: str, seconds: float = 10) -> None:
        until = time.monotonic() + seconds
        while text not in self.output:
            if time.monotonic() > until or not self.alive:
                raise self._mismatch(f"It should print {text!r} within {seconds:g} s.", expected=text)
            time.sleep(0.02)

    def _mismatch(self, message: str, expected: str = "") -> Mismatch:
        exchange = Exchange(sent=self._sent, came=shown(self.output) or "(nothing printed)", repeat=self._sent)
        return Mismatch(message, expected=expected, exchange=exchange)


class Processes:
    def __init__(self, briefing: Briefing, surroundings: Mapping[str, str], data_dir: Path) -> None:
        self._briefing = briefing
        self._surroundings = surroundings
        self._data_dir = data_dir
        self._started: list[spawn.LongProcess] = []

    def start(self, name: str, *arguments: str, env: Mapping[str, str] = {}) -> Process:
        """A run line by its name. It's killed when the test ends."""
        line = line_of(self._briefing, name)
        environment = {**self._surroundings, "DATA_DIR": str(self._data_dir), "PYTHONUNBUFFERED": "1", **env}
        started = spawn.LongProcess(
            spawn.command_of(line, name, arguments),
            name=name,
            folder=Path(self._briefing.workspace),
            environment=environment,
        )
        self._started.append(started)
        sent = " ".join([line, *arguments])
        note(Exchange(sent=sent, came="(it was started)", repeat=sent))
        return Process(started, sent)

    def wait_until(self, holds: Callable[[], Value], seconds: float = 5, saying: str = "It didn't happen in time.") -> Value:
        """What `holds` answers as soon as that is true."""
        until = time.monotonic() + seconds
        while not (answer := holds()):
            if time.monotonic() > until:
                raise Mismatch(f"{saying.rstrip('.')}, within {seconds:g} s.")
            time.sleep(0.05)
        return answer

    def close(self) -> None:
        for started in self._started:
            started.kill()


@pytest.fixture
def proc(briefing: Briefing, surroundings: Mapping[str, str], data_dir: Path) -> Iterator[Processes]:
    with contextlib.closing(Processes(briefing, surroundings, data_dir)) as processes:
        yield processes
