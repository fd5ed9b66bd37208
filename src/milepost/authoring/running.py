"""Run a piece of content as its reader would, and note what the reader sees."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from milepost.domain.lesson import TracedLine
from milepost.sandbox import Completed, Job, Sandbox

SECONDS = 10.0
TRACER = Path(__file__).with_name("tracer.py")


@dataclass(frozen=True, kw_only=True)
class Seen:
    """`output` is all that was printed; an error that ended a Python program adds the last line of its message.

    `raised` is the name of that error, `limit` that of the limit at which the program was stopped, if it was. `steps` are
    the lines of a traced program in the order in which they ran.
    """

    output: str
    raised: str = ""
    limit: str = ""
    steps: tuple[TracedLine, ...] = ()

    def value_of(self, name: str, *, line: int, time: int) -> str | None:
        """What `name` held right after `line` ran for the `time`-th time, or None if that never happened."""
        values: dict[str, str] = {}
        for step in self.steps:
            values.update(step.changed)
            time -= step.line == line
            if time == 0:
                return values.get(name)
        return None


def run(source: str, *, language: Literal["python", "sh", "text"] = "python", typed: str = "", sandbox: Sandbox) -> Seen:
    """Run a program in a folder of its own: Python apart from this machine's settings, `sh` with nothing in its folder."""
    if language == "sh":
        return _run_in_shell(source, typed, sandbox)
    job = Job(argv=("python", "-I", "block.py"), files={"block.py": source.encode()}, stdin=typed.encode(), seconds=SECONDS)
    return _seen(sandbox.run(job))


def trace(source: str, *, typed: str = "", sandbox: Sandbox) -> Seen:
    """Run a Python program line by line."""
    files = {"tracer.py": TRACER.read_bytes(), "program.py": source.encode()}
    argv = ("python", "-I", "tracer.py")
    job = Job(argv=argv, files=files, returns=("steps.json",), stdin=typed.encode(), seconds=SECONDS)
    completed = sandbox.run(job)
    return _seen(completed, steps=tuple(_steps(completed.files.get("steps.json", b"[]"))))


def _run_in_shell(source: str, typed: str, sandbox: Sandbox) -> Seen:
    """Errors are shown where they happen; so there is nothing that a program of the shell raises."""
    argv = ("sh", "-c", f"exec 2>&1; {source}")
    completed = sandbox.run(Job(argv=argv, stdin=typed.encode(), environment={"LC_ALL": "C"}, seconds=SECONDS))
    return Seen(output=_text(completed.stdout), limit=completed.limit or "")


def _steps(written: bytes) -> Iterator[TracedLine]:
    try:
        noted = json.loads(written)
    except ValueError:  # it was too long, and cut
        return
    for line, changed in noted:
        yield TracedLine(line=line, changed=tuple(changed.items()))


def _seen(completed: Completed, steps: tuple[TracedLine, ...] = ()) -> Seen:
    output = _text(completed.stdout)
    if completed.limit or completed.exit_code == 0:
        return Seen(output=output, limit=completed.limit or "", steps=steps)
    error = _text(completed.stderr).strip()
    last = (error.splitlines() or [f"exit code {completed.exit_code}"])[-1]
    name = last.partition(":")[0].rpartition(".")[2] if 'File "' in error else ""
    return Seen(output=f"{output}{last}\n", raised=name, steps=steps)


def _text(output: bytes) -> str:
    return output.decode("utf-8", errors="replace").replace("\r\n", "\n")
