"""`cli` and `line`: one run of a run line, from its arguments to its exit code."""

import json
import os
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from milepost.checks import spawn
from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.given import Instant
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown, told

SECONDS = 10.0
TRACEBACK = "Traceback (most recent call last)"


@dataclass(frozen=True, kw_only=True)
class Run:
    """What one run left. `memory` is the peak of its largest process, in MiB."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    memory: float
    exchange: Exchange

    @cached_property
    def lines(self) -> list[str]:
        """Of standard output; they end in LF and nothing else."""
        return self.stdout.removesuffix("\n").split("\n") if self.stdout else []

    @cached_property
    def json(self) -> Any:
        return self._parsed(self.stdout, "Standard output should be exactly one JSON document.")

    @cached_property
    def json_lines(self) -> list[Any]:
        return [self._parsed(line, "Each line of standard output should be one JSON document.") for line in self.lines]

    def prints(self, *lines: str, errors: int = 0) -> "Run":
        expected = "".join(f"{line}\n" for line in lines)
        if self.stdout != expected:
            raise self._mismatch("Standard output should be something else.", expected=expected, came=self.stdout)
        if self.stderr and not errors:
            raise self._mismatch("Standard error should stay empty when all went well.", expected="", came=self.stderr)
        if [line[:7] for line in self.stderr.splitlines()] != ["error: "] * errors:
            message = f"Standard error should have {errors} line{'s' * (errors != 1)}, each of which begins with `error: `."
            raise self._mismatch(message, expected="error: TEXT\n" * errors, came=self.stderr)
        return self.succeeds()

    def succeeds(self) -> "Run":
        if self.code != 0:
            raise self._mismatch("This should work: the exit code should be 0.", expected="exit code 0")
        return self

    def fails(self, code: int, *saying: str) -> "Run":
        self._ends_with(code)
        if self.stdout:
            raise self._mismatch("Nothing should be on standard output when it fails.", expected="", came=self.stdout)
        if not (self.stderr.startswith("error: ") and self.stderr.count("\n") == 1 and self.stderr.endswith("\n")):
            message = "Standard error should be exactly one line that begins with `error: `."
            raise self._mismatch(message, expected="error: TEXT", came=self.stderr)
        for text in saying:
            if text not in self.stderr:
                raise self._mismatch(f"The error should say {text!r}.", expected=text, came=self.stderr)
        return self

    def fails_as_json(self, code: int, error: str) -> "Run":
        self._ends_with(code)
        answer = self._parsed(self.stderr, "Standard error should be exactly one JSON document.")
        if answer["error"]["code"] != error:
            raise self._mismatch("The error's code should be another.", expected=error, came=self.stderr)
        if not isinstance(answer["error"]["message"], str) or not answer["error"]["message"]:
            raise self._mismatch("The error's message should be a text for people.", came=self.stderr)
        return self

    def is_wrong_usage(self) -> "Run":
        self._ends_with(2)
        if not self.stderr.strip():
            raise self._mismatch("Wrong usage should be explained on standard error.", expected="a text", came=self.stderr)
        return self

    def _ends_with(self, code: int) -> None:
        if self.code != code:
            raise self._mismatch(f"The exit code should be {code}, not {self.code}.", expected=f"exit code {code}")
        if TRACEBACK in self.stderr:
            raise self._mismatch("A traceback came. An error for people is one line.", came=self.stderr)

    def _parsed(self, text: str, message: str) -> Any:
        try:
            return told(json.loads(text))
        except ValueError as error:
            raise self._mismatch(message, expected="JSON", came=text, cause=f"It can't be read as JSON: {error}.") from None

    def _mismatch(self, message: str, *, expected: str = "", came: str | None = None, cause: str = "") -> Mismatch:
        if TRACEBACK in self.stderr:
            cause = f"Your program stopped with an error: {self.stderr.strip().splitlines()[-1]}"
        said = self.exchange.came if came is None else came or "(nothing)"
        return Mismatch(message, expected=expected or "(nothing)", came=said, exchange=self.exchange, cause=cause)


class Line:
    """A run line that can be run as often as a test likes."""

    def __init__(self, name: str, briefing: Briefing, surroundings: Mapping[str, str], data_dir: Path) -> None:
        self.name = name
        self.data_dir = data_dir
        self._workspace = Path(briefing.workspace)
        self._line = line_of(briefing, name)
        self._environment = {**surroundings, "DATA_DIR": str(data_dir)}

    def with_env(self, **env: str) -> "Line":
        """The same line with more variables."""
        other = object.__new__(Line)
        other.__dict__.update(self.__dict__, _environment={**self._environment, **env})
        return other

    def __call__(
        self,
        *arguments: object,
        stdin: str | bytes = "",
        env: Mapping[str, str] = {},
        now: datetime | str | None = None,
        seconds: float = SECONDS,
        folder: Path | None = None,
    ) -> Run:
        texts = [os.fspath(argument) if isinstance(argument, Path) else str(argument) for argument in arguments]
        more = {**env, **({"MILEPOST_NOW": Instant()(now) if isinstance(now, datetime) else now} if now else {})}
        given = stdin.encode() if isinstance(stdin, str) else stdin
        ended = spawn.run(
            spawn.command_of(self._line, self.name, texts),
            folder=folder or self._workspace,
            environment={**self._environment, **more},
            stdin=given,
            seconds=seconds,
        )
        exchange = note(self._exchange(texts, given, more, ended))
        return self._run(ended, exchange, seconds)

    def each(self, calls: Iterable[Sequence[object] | Callable[[], Run]], **options: Any) -> list[Run]:
        """Several runs, two at a time, in order. A call is its arguments, or a function that makes the run by itself."""
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda call: call() if callable(call) else self(*call, **options), calls))

    def _exchange(self, arguments: list[str], stdin: bytes, more: Mapping[str, str], ended: spawn.Ended) -> Exchange:
        words = [f"{name}={shlex.quote(value)}" for name, value in more.items()]
        command = " ".join([*words, self._line, *map(shlex.quote, arguments)])
        if stdin and len(stdin) < 2000:
            command = f"printf %s {shlex.quote(stdin.decode(errors='replace'))} | {command}"
        came = [f"exit code {ended.code}" if ended.code >= 0 else f"ended by signal {-ended.code}"]
        outputs = (("output", ended.stdout), ("error", ended.stderr))
        came += [f"standard {what}: {shown(_text(text))}" for what, text in outputs if text]
        sent = f"{command}\nstandard input: {shown(stdin)}" if len(stdin) >= 2000 else command
        return Exchange(sent=sent, came="\n".join(came), repeat=command)

    def _run(self, ended: spawn.Ended, exchange: Exchange, seconds: float) -> Run:
        if ended.late:
            cause = "It waits for input that never comes, or it runs for ever."
            raise Mismatch(f"It didn't end within {seconds:g} s.", exchange=exchange, cause=cause)
        if ended.flooded:
            raise Mismatch(f"It printed more than {spawn.MOST_OUTPUT >> 20} MiB, so it was ended.", exchange=exchange)
        if ended.code in (126, 127):
            cause = (
                "The shell doesn't find the program of this run line. Correct it in milepost.toml, or add it to `install`."
            )
            raise Mismatch(f"The run line `{self.name}` can't be started.", exchange=exchange, cause=cause)
        stdout = _decoded(ended.stdout, "output", exchange)
        stderr = _decoded(ended.stderr, "error", exchange)
        return Run(
            code=ended.code, stdout=stdout, stderr=stderr, seconds=ended.seconds, memory=ended.memory, exchange=exchange
        )


def line_of(briefing: Briefing, name: str) -> str:
    """Fails the test where the workspace has no such run line."""
    if name not in briefing.run:
        cause = f'milepost.toml needs it under [run]: {name} = "..."'
        raise Mismatch(f"There is no run line `{name}`.", expected=f"a run line `{name}`", cause=cause)
    return briefing.run[name]


def _text(output: bytes) -> str:
    return output.decode("utf-8", errors="backslashreplace")


def _decoded(output: bytes, what: str, exchange: Exchange) -> str:
    try:
        return output.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Mismatch(f"Standard {what} isn't UTF-8: {error.reason} at byte {error.start}.", exchange=exchange) from None


@pytest.fixture
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def line(briefing: Briefing, surroundings: Mapping[str, str], data_dir: Path) -> Any:
    return lambda name: Line(name, briefing, surroundings, data_dir)


@pytest.fixture
def cli(briefing: Briefing, surroundings: Mapping[str, str], data_dir: Path) -> Line:
    return Line("cli", briefing, surroundings, data_dir)
