"""Runs a program as it is: the page's Run button, and the code in lessons. Nothing is judged."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache

from milepost.domain.exercise import Limits, Profile
from milepost.domain.verdict import Outcome
from milepost.grader import submission, words
from milepost.grader.blocks import SETTINGS, served, shell_job, surroundings
from milepost.grader.crash import hung_at, why_it_died
from milepost.grader.explain import error_line, what_it_means, why_not_read
from milepost.grader.facts import Facts, Frame, facts_from
from milepost.grader.findings import clean
from milepost.grader.observe import HARNESS, events_in
from milepost.grader.submission import Refusal
from milepost.sandbox import Completed, Job, NotOffered, Sandbox

DEFAULT = Limits()
PLAYER = ("__init__", "__main__", "play", "errors", "results", "rewrite", "syntax", "tape", "watch")
NOTHING: Mapping[str, str] = {}
STARTING = 10.0  # seconds on top for the interpreter and its imports, on a machine that is busy


@dataclass(frozen=True, kw_only=True)
class RunResult:
    """How a program ran. `outcome` "passed" says that it came to its end, nothing more.

    `stdout` and `stderr` are what it printed, cut at the limit. `error` is the last line of a traceback, such as
    "KeyError: 'tea'", `message` what it means, or why the program was stopped. `places` are the lines that led there, the
    program's own only, outermost first; `line`, `column` (from 1) and `source` are the last of them.
    """

    outcome: Outcome
    stdout: str = ""
    stderr: str = ""
    exit_code: int | None = None
    error: str = ""
    message: str = ""
    places: tuple[Frame, ...] = ()
    line: int | None = None
    column: int | None = None
    source: str = ""
    sandbox: str
    milliseconds: float = 0.0


def run(
    files: Mapping[str, str | bytes],
    *,
    sandbox: Sandbox,
    command: tuple[str, ...] = (),
    stdin: str = "",
    limits: Limits = DEFAULT,
    beside: Mapping[str, str] = NOTHING,
    profile: Profile = "pure",
    server: str = "",
) -> RunResult:
    """Run the first file with Python, or as `command` says: ("python", "main.py", "an argument"), ("sh", "block.sh").

    `beside` are more files for it to find. A shell script finds nothing else, and what it prints as errors stands among the
    rest, as in a terminal. `server` names a practice server that answers it at http://localhost:8000.
    The whole run has `limits.total_seconds`. Nothing in the files raises. OSError: the sandbox itself couldn't work.
    """
    texts = submission.read(files, tuple(files))
    if isinstance(texts, Refusal):
        return RunResult(outcome=texts.outcome, message=clean(texts.message), sandbox=sandbox.name)
    arguments = command[1:] or (next(iter(texts)),)
    is_shell = command[:1] == ("sh",)
    how = shell_job(texts[arguments[0]], beside) if is_shell else _python(texts, beside, arguments, limits)
    how = replace(
        how,
        stdin=stdin.encode("utf-8", "replace"),
        seconds=limits.total_seconds + (0 if is_shell and not server else STARTING),
        cpu_seconds=limits.total_seconds + STARTING,
        memory=limits.memory,
        output=limits.output,
        profile=profile,
    )
    try:
        done = sandbox.run(served(how, server))
    except NotOffered as missing:
        message = f"This can't be run here: {missing}"
        return RunResult(outcome="not_checkable", message=message, sandbox=sandbox.name)
    return _result(done, *_end_of(done, texts, is_shell=is_shell), limits, sandbox, texts)


def _python(texts: Mapping[str, str], beside: Mapping[str, str], arguments: tuple[str, ...], limits: Limits) -> Job:
    instructions = {
        "sources": list(texts),
        "arguments": list(arguments),
        "seconds": limits.total_seconds,
    }
    return Job(
        argv=("python", "-P", "-s", "-X", "utf8", "player/__main__.py", "job.json"),
        files={
            **_player(),
            "job.json": json.dumps(instructions).encode(),
            **surroundings({**beside, **texts}),
        },
        returns=("submission.jsonl", "submission.hang"),
        environment={**SETTINGS, "PYTHONHASHSEED": "0", "PYTEST_ADDOPTS": "-p no:cacheprovider"},
    )


@cache
def _player() -> dict[str, bytes]:
    """The modules of the harness that run a program. They go along, since a sandbox shows nothing of Milepost's."""
    return {f"player/{name}.py": (HARNESS / f"{name}.py").read_bytes() for name in PLAYER}


def _end_of(done: Completed, texts: Mapping[str, str], *, is_shell: bool) -> tuple[str, Facts]:
    """How it ended, "ended" being the good way: what the harness says, or else what became of the process."""
    if is_shell:
        return ("ended", Facts(code=done.exit_code)) if done.limit is None else ("died", _how_it_died({}, done))
    event = next(events_in(done.files.get("submission.jsonl", b"")), None)
    return (event["event"], facts_from(event)) if event else ("died", _how_it_died(texts, done))


def _how_it_died(texts: Mapping[str, str], done: Completed) -> Facts:
    """For a program whose harness had no last word: where it hung is in the file of that name."""
    hang = done.files.get("submission.hang", b"")
    kind = "timeout" if hang else why_it_died(done.limit, done.signal)
    return Facts(kind=kind, frames=hung_at(hang, texts), signal=done.signal)


def _result(done: Completed, end: str, facts: Facts, limits: Limits, sandbox: Sandbox, files: Collection[str]) -> RunResult:
    outcome, message = _told(end, facts.within(files), limits)
    place = facts.place
    return RunResult(
        outcome=outcome,
        stdout=done.stdout.decode("utf-8", "replace"),
        stderr=done.stderr.decode("utf-8", "replace"),
        exit_code=facts.code if end == "ended" else done.exit_code,
        error=error_line(facts) if outcome in ("crashed", "syntax_error") else "",
        message=message,
        places=facts.frames,
        line=place.line if place else None,
        column=place.column if place else None,
        source=place.source if place else "",
        sandbox=sandbox.name,
        milliseconds=done.milliseconds,
    )


def _told(end: str, facts: Facts, limits: Limits) -> tuple[Outcome, str]:
    if end == "ended":
        return "passed", ""
    if end == "unparsable":
        return "syntax_error", why_not_read(facts)
    match facts.kind:
        case "timeout":
            return "timed_out", words.ran_too_long(facts, limits)
        case "memory":
            return "out_of_memory", words.too_much_memory(facts, limits)
        case "output":
            return "too_much_output", words.too_much_printed(limits)
        case "exit" | "signal":
            return "crashed", words.ended_early(facts)
    return "crashed", what_it_means(facts)
