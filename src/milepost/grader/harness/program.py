"""The fixture `program`: runs the submission as a program, each time in a new folder."""

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from .recorder import Recorder
from .tape import TooMuchOutput
from .watch import GRACE, Timeout, Watch

# The screen understands UTF-8, but a file opened without an encoding doesn't. So a forgotten encoding is seen everywhere.
SURROUNDINGS = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "utf-8",
    "PYTHONDONTWRITEBYTECODE": "1",
}
INHERITED = ("PATH", "SYSTEMROOT", "PYTHONHASHSEED")
SHOWN_FILE = 300
FILES_KEPT = 1 << 20  # bytes of all files together that a check can look at afterwards


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run. `files` are all files in its folder afterwards, by their paths."""

    code: int
    stdout: str
    stderr: str
    files: dict[str, str]


class Program:
    """`program.run("in.csv", stdin="", files={"in.csv": "..."})`. It keeps nothing between two runs."""

    def __init__(self, command: list[str], submission: Path, watch: Watch, recorder: Recorder, output: int) -> None:
        self._shown = command
        self._command = [_resolved(word, submission) for word in command]
        self._watch = watch
        self._recorder = recorder
        self._output = output
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored here, it would be ignored by the program too
        self.last: Run | None = None

    def run(self, *arguments: str, stdin: str = "", files: Mapping[str, str] | None = None) -> Run:
        self.last = None
        self._recorder.command(said([*self._shown, *arguments], stdin, files or {}))
        with self._watch.paused(), tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
            folder = Path(name)
            for path, text in (files or {}).items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(text.encode())
            code, stdout, stderr = self._finish([*self._command, *arguments], folder, stdin)
            self.last = Run(code=code, stdout=stdout, stderr=stderr, files=_files_in(folder))
        return self.last

    def _finish(self, command: list[str], folder: Path, stdin: str) -> tuple[int, str, str]:
        environment = {name: os.environ[name] for name in INHERITED if name in os.environ} | SURROUNDINGS
        with tempfile.TemporaryFile() as typed:
            typed.write(stdin.encode())
            typed.seek(0)
            process = subprocess.Popen(  # noqa: S603 - the exercise names the program
                command,
                cwd=folder,
                env=environment,
                stdin=typed,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )  # in the group of this process, so that the sandbox ends both
        seconds = self._watch.limit()
        slow: list[str] = []
        with _stopped_after(seconds, process, slow):
            texts = _Pipes(process, self._output)
            code = process.wait()
        stdout, stderr = texts.ended()
        if texts.full:
            raise TooMuchOutput
        if slow:
            self.last = Run(code=code, stdout=stdout, stderr=stderr, files={})
            raise Timeout(seconds)
        return code, stdout, stderr


class _Pipes:
    """Reads both pipes at once and keeps no more than `limit` bytes of each. Beyond, the process is killed."""

    def __init__(self, process: subprocess.Popen[bytes], limit: int) -> None:
        self.full = False
        self._process = process
        self._limit = limit
        self._kept = (bytearray(), bytearray())
        pipes = (process.stdout, process.stderr)
        self._threads = [
            threading.Thread(target=self._read, args=(pipe, kept), daemon=True)
            for pipe, kept in zip(pipes, self._kept, strict=True)
        ]
        for thread in self._threads:
            thread.start()

    def ended(self) -> tuple[str, str]:
        for thread in self._threads:
            thread.join(GRACE)
        stdout, stderr = (kept.decode("utf-8", "replace") for kept in self._kept)
        return stdout, stderr

    def _read(self, pipe: IO[bytes], kept: bytearray) -> None:
        with pipe:
            while chunk := os.read(pipe.fileno(), 65536):
                room = self._limit - len(kept)
                kept += chunk[:room]
                if len(chunk) > room and not self.full:
                    self.full = True
                    self._process.kill()


@contextlib.contextmanager
def _stopped_after(seconds: float, process: subprocess.Popen[bytes], slow: list[str]) -> Iterator[None]:
    """Interrupt it first, as Ctrl+C would, so that Python says where it was."""

    def interrupt() -> None:
        slow.append("interrupted")
        if os.name == "posix":
            process.send_signal(signal.SIGINT)

    def kill() -> None:
        slow.append("killed")
        process.kill()

    timers: list[Any] = [threading.Timer(seconds, interrupt), threading.Timer(seconds + GRACE, kill)]
    for timer in timers:
        timer.daemon = True
        timer.start()
    try:
        yield
    finally:
        for timer in timers:
            timer.cancel()
        process.kill()


def _resolved(word: str, submission: Path) -> str:
    if word == "python":
        return sys.executable
    path = submission / word
    return str(path) if path.is_file() else word


def said(command: list[str], stdin: str, files: Mapping[str, str]) -> str:
    """The command line, then what is typed, then the files it finds."""
    parts = [shlex.join(command)]
    if stdin:
        parts.append(f"typed in:\n{_cut(stdin)}")
    parts += [f"{name}:\n{_cut(text)}" for name, text in files.items()]
    return "\n\n".join(part.removesuffix("\n") for part in parts)


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_FILE else text[:SHOWN_FILE] + "…"


def _files_in(folder: Path) -> dict[str, str]:
    files, room = {}, FILES_KEPT
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with contextlib.suppress(OSError), path.open("rb") as file:  # one that may not be read is left out
                content = file.read(room)
                room -= len(content)
                files[path.relative_to(folder).as_posix()] = content.decode("utf-8", "replace")
    return files
