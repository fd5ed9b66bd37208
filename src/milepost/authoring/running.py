"""Run a piece of content as its reader would, and note what the reader sees."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from milepost.domain.lesson import PROGRAM, Code, TracedLine
from milepost.grader.blocks import FOLDER, SETTINGS, served, shell_job, surroundings
from milepost.sandbox import Completed, Job, Sandbox

SECONDS = 10.0
TRACER = Path(__file__).with_name("tracer.py")
STEPS = "steps.json"


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


def run(code: Code, *, sandbox: Sandbox) -> Seen:
    """Run a block of a lesson in a folder of its own, apart from this machine's settings. NotOffered: not possible here."""
    if code.mode == "trace":
        return trace(code, sandbox=sandbox)
    if code.language == "sh":
        return _run_in_shell(code, sandbox)
    return _seen(sandbox.run(_as_asked(_python_job(("python", "-s", PROGRAM), code), code)))


def trace(code: Code, *, sandbox: Sandbox) -> Seen:
    """Run a program of Python line by line, likewise."""
    job = _python_job(("python", "-s", f"../{TRACER.name}", PROGRAM, f"../{STEPS}"), code)
    job = replace(job, files={**job.files, TRACER.name: TRACER.read_bytes()}, returns=(STEPS,))
    completed = sandbox.run(_as_asked(job, code))
    return _seen(completed, steps=tuple(_steps(completed.files.get(STEPS, b"[]"))))


def _python_job(argv: tuple[str, ...], code: Code) -> Job:
    files = surroundings({**code.files, PROGRAM: code.source})
    return Job(argv=argv, files=files, environment=SETTINGS, starts_in=FOLDER)


def _run_in_shell(code: Code, sandbox: Sandbox) -> Seen:
    """Errors are shown where they happen; so there is nothing that a program of the shell raises."""
    completed = sandbox.run(_as_asked(shell_job(code.source, code.files), code))
    return Seen(output=_text(completed.stdout), limit=completed.limit or "")


def _as_asked(job: Job, code: Code) -> Job:
    return served(replace(job, stdin=code.typed.encode(), seconds=SECONDS, profile=code.profile), code.server)


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
