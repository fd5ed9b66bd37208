"""Run a piece of content as its reader would, and note what the reader sees."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from milepost.domain.lesson import PROGRAM, TracedLine
from milepost.grader.blocks import FOLDER, SETTINGS, shell_job, surroundings
from milepost.sandbox import Completed, Job, Sandbox

SECONDS = 10.0
TRACER = Path(__file__).with_name("tracer.py")
STEPS = "steps.json"
NOTHING: Mapping[str, str] = {}


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


def run(
    source: str, *, language: str = "python", typed: str = "", files: Mapping[str, str] = NOTHING, sandbox: Sandbox
) -> Seen:
    """Run a program of Python or `sh` in a folder of its own, beside these files and apart from this machine's settings."""
    if language == "sh":
        return _run_in_shell(source, typed, files, sandbox)
    return _seen(sandbox.run(_python_job(("python", "-s", PROGRAM), source, typed, files)))


def trace(source: str, *, typed: str = "", files: Mapping[str, str] = NOTHING, sandbox: Sandbox) -> Seen:
    """Run a Python program line by line, likewise."""
    job = _python_job(("python", "-s", f"../{TRACER.name}", PROGRAM, f"../{STEPS}"), source, typed, files)
    completed = sandbox.run(replace(job, files={**job.files, TRACER.name: TRACER.read_bytes()}, returns=(STEPS,)))
    return _seen(completed, steps=tuple(_steps(completed.files.get(STEPS, b"[]"))))


def _python_job(argv: tuple[str, ...], source: str, typed: str, files: Mapping[str, str]) -> Job:
    return Job(
        argv=argv,
        files=surroundings({**files, PROGRAM: source}),
        stdin=typed.encode(),
        environment=SETTINGS,
        starts_in=FOLDER,
        seconds=SECONDS,
    )


def _run_in_shell(source: str, typed: str, files: Mapping[str, str], sandbox: Sandbox) -> Seen:
    """Errors are shown where they happen; so there is nothing that a program of the shell raises."""
    completed = sandbox.run(replace(shell_job(source, files), stdin=typed.encode(), seconds=SECONDS))
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
