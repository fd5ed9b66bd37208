"""The fixture `program`: has the submission run as a program, each time in a new folder and in a fork of its process."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .recorder import Recorder
from .tape import TooMuchOutput
from .watch import GRACE, Timeout, Watch
from .wire.broken import WireBroken
from .wire.caller import Caller

SHOWN_FILE = 300


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run. `files` are all files in its folder afterwards, by their paths."""

    code: int
    stdout: str
    stderr: str
    files: dict[str, str]


class Program:
    """`program.run("in.csv", stdin="", files={"in.csv": "..."})`. It keeps nothing between two runs, but the last one."""

    def __init__(self, command: list[str], caller: Caller, watch: Watch, recorder: Recorder) -> None:
        self.last: Run | None = None
        self._command = command
        self._caller = caller
        self._watch = watch
        self._recorder = recorder

    def run(self, *arguments: str, stdin: str = "", files: Mapping[str, str] | None = None) -> Run:
        """Raises Timeout and TooMuchOutput."""
        self.last = None
        self._recorder.command(_said([*self._command, *arguments], stdin, files or {}))
        self.last, why, seconds = self._run(arguments, stdin, files)
        if why == "output":
            raise TooMuchOutput
        if why == "slow":
            raise Timeout(seconds)
        return self.last

    def quietly(self, *arguments: str, files: Mapping[str, str]) -> Run | None:
        """Without a word to the learner. None for a run that had to be stopped."""
        run, why, _ = self._run(arguments, "", files)
        return None if why else run

    def _run(self, arguments: tuple[str, ...], stdin: str, files: Mapping[str, str] | None) -> tuple[Run, str, float]:
        flat = tuple(part for pair in (files or {}).items() for part in pair)
        seconds = self._watch.limit()
        with self._watch.paused():
            self._caller.allow(seconds + 4 * GRACE)
            answer = self._caller.ask("run", tuple(self._command), arguments, stdin, flat, seconds)
        return *_run_of(answer), seconds


def _run_of(answer: Any) -> tuple[Run, str]:
    """Only what a run can be. Raises WireBroken."""
    match answer:
        case (int(code), str(stdout), str(stderr), tuple(files), str(why)) if all(type(part) is str for part in files):
            return Run(code=code, stdout=stdout, stderr=stderr, files=dict(zip(files[::2], files[1::2], strict=False))), why
    raise WireBroken("not a run")


def _said(command: list[str], stdin: str, files: Mapping[str, str]) -> str:
    """The command line, then what is typed, then the files it finds."""
    parts = [shlex.join(command)]
    if stdin:
        parts.append(f"typed in:\n{_cut(stdin)}")
    parts += [f"{name}:\n{_cut(text)}" for name, text in files.items()]
    return "\n\n".join(part.removesuffix("\n") for part in parts)


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_FILE else text[:SHOWN_FILE] + "…"
