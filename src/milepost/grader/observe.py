"""Runs the harness in a sandbox and reads what it reports. A test that takes the process down costs only itself."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from milepost.domain.exercise import Exercise
from milepost.grader.crash import crash_in
from milepost.sandbox import Completed, Job, Sandbox

HARNESS = Path(__file__).parent / "harness" / "__main__.py"

STARTING = 10.0  # seconds on top for the interpreter and its imports, on a machine that is busy
RESTARTS = 4
AUTHORS_SECONDS = 2.0  # a call; a known wrong answer that hangs would otherwise cost a learner's patience
EXAMPLES = {"program": 12}  # generated cases a test; each starts a process
MANY_EXAMPLES = 100

Facts = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Test:
    """A test as pytest collected it. `case` names one of several parametrized `cases`."""

    id: str
    name: str
    case: str
    cases: int
    task: int | None
    generated: bool


@dataclass(kw_only=True)
class Observation:
    """What became of one submission. `stopped` is the event that kept the tests from being run: why, and the facts of it.

    `results` maps a test's id to its facts. `trouble` is the harness's own
    last word, when it came to nothing.
    """

    tests: list[Test] = field(default_factory=list)
    results: dict[str, Facts] = field(default_factory=dict)
    stopped: Facts | None = None
    milliseconds: float = 0.0
    trouble: str = ""

    @property
    def failures(self) -> Iterator[tuple[Test, Facts]]:
        """In the order of the file."""
        for test in self.tests:
            facts = self.results.get(test.id)
            if facts is not None and facts["outcome"] != "passed":
                yield test, facts


def observe(submission: Mapping[str, str], exercise: Exercise, sandbox: Sandbox, seed: int) -> Observation:
    """Run all tests. Where one takes the process down, the others are run in a new one, as long as there is time."""
    observation = Observation()
    seconds = total_seconds(exercise)
    for _ in range(RESTARTS + 1):
        instructions = {
            "submissions": {"submission": None},
            "seconds": exercise.limits.seconds,
            "total_seconds": seconds,
            "seed": seed,
            "skip": list(observation.results),
        }
        done = sandbox.run(_job({"submission": submission}, exercise, instructions))
        observation.milliseconds += done.milliseconds
        seconds -= done.milliseconds / 1000
        alive = note(observation, "submission", submission, done)
        if alive or seconds <= 0:
            break
    for test in observation.tests:
        observation.results.setdefault(test.id, {"outcome": "not run", "total": total_seconds(exercise)})
    return observation


def observe_authors(
    submissions: Mapping[str, tuple[int | None, Mapping[str, str]]], exercise: Exercise, sandbox: Sandbox
) -> tuple[dict[str, Observation], float]:
    """Run several of the author's own files, each on the fixed tests of a task (None: of all), up to the first that hangs.

    Names are those of folders. They share one process, which forks for each; so there has to be more than one. Also returns
    how many milliseconds it took.
    """
    instructions = {
        "submissions": {name: task for name, (task, _) in submissions.items()},
        "seconds": min(exercise.limits.seconds, AUTHORS_SECONDS),
        "total_seconds": total_seconds(exercise),
        "fixed": True,
    }
    done = sandbox.run(_job({name: files for name, (_, files) in submissions.items()}, exercise, instructions))
    observations = {name: Observation() for name in submissions}
    for name, observation in observations.items():
        note(observation, name, submissions[name][1], done)
    return observations, done.milliseconds


def total_seconds(exercise: Exercise) -> float:
    """All calls together get the time of two and a half at least: a check makes more than one."""
    return max(exercise.limits.total_seconds, 2.5 * exercise.limits.seconds)


def _job(submissions: Mapping[str, Mapping[str, str]], exercise: Exercise, instructions: dict[str, Any]) -> Job:
    limits = exercise.limits
    wall = max(instructions["total_seconds"], 0.5) * len(submissions) + STARTING
    everything = {
        "mode": "grade",
        "sources": list(exercise.files),
        "main": exercise.files[0],
        "module": exercise.module,
        "run": list(exercise.run) or (["python", exercise.files[0]] if exercise.kind == "program" else []),
        "output": limits.output * 1024,
        "examples": EXAMPLES.get(exercise.kind, MANY_EXAMPLES),
        "seed": 0,
        "fixed": False,
        "skip": [],
        **instructions,
    }
    files = {"job.json": json.dumps(everything), "check/check.py": exercise.check or "", "check/pytest.ini": "[pytest]\n"}
    for folder, submission in submissions.items():
        files |= {f"{folder}/{name}": text for name, text in submission.items()}
    return Job(
        argv=("python", "-P", "-s", "-X", "utf8", str(HARNESS), "job.json"),
        files={name: text.encode() for name, text in files.items()},
        returns=tuple(f"{folder}{ending}" for folder in submissions for ending in (".jsonl", ".hang")),
        environment={"PYTHONHASHSEED": str(everything["seed"] % 2**32)},
        seconds=wall,
        cpu_seconds=wall,
        memory=limits.memory,
        output=limits.output,
    )


def note(observation: Observation, folder: str, files: Mapping[str, str], done: Completed) -> bool:
    """Add what one run reported. False: the process ended in the middle of a test, which is noted as that test's result."""
    running = stage = calls = ""
    for event in events_in(done.files.get(f"{folder}.jsonl", b"")):
        stage = event["event"]
        if stage in ("unparsable", "import failed", "collection failed"):
            observation.stopped = observation.stopped or event
        elif stage == "collected":
            observation.tests = observation.tests or [Test(**test) for test in event["tests"]]
        elif stage == "started":
            running, calls = event["id"], ""
        elif stage == "calling":
            calls = event["calls"]
        elif stage == "ended":
            observation.results.setdefault(event["id"], _with_crash(event))
            running = ""
    if running:
        observation.results[running] = {"outcome": "failed", "calls": calls, **how_it_died(folder, files, done)}
    elif stage == "importing":
        observation.stopped = {"event": "import failed", **how_it_died(folder, files, done)}
    elif stage in ("", "imported"):
        observation.trouble = done.stderr.decode("utf-8", "replace")[-2_000:] or f"It ended with {done.exit_code}."
    return not running


def _with_crash(facts: dict[str, Any]) -> dict[str, Any]:
    """Where a program stopped with a traceback, that is what happened, whatever the check made of it."""
    crash = crash_in(facts.get("stderr") or "") if facts["outcome"] == "failed" else None
    if crash is None:
        return facts
    return {**facts, **crash, "kind": facts["kind"] if facts["kind"] in ("timeout", "output") else "error", "failure": None}


def events_in(lines: bytes) -> Iterator[dict[str, Any]]:
    """What the harness wrote, line by line. The last line may have been cut off."""
    for line in lines.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            return
        if isinstance(event, dict) and isinstance(event.get("event"), str):
            yield event


def how_it_died(folder: str, files: Mapping[str, str], done: Completed) -> dict[str, Any]:
    """Facts about a process that ended without a word of its own."""
    facts: dict[str, Any] = {"type": "", "text": "", "frames": [], "died": True}
    hang = done.files.get(f"{folder}.hang", b"").decode("utf-8", "replace")
    place = re.search(rf'File ".*[\\/]{re.escape(folder)}[\\/](.+?)", line (\d+) in (.+)', hang)
    if place:
        name, line = place[1], int(place[2])
        source = dict(enumerate(files.get(name, "").splitlines(), 1)).get(line, "")
        facts["frames"] = [{"file": name, "line": line, "function": place[3], "source": source, "column": None}]
    if hang or done.limit in ("wall", "cpu"):
        return {**facts, "kind": "timeout"}
    if done.limit == "output":
        return {**facts, "kind": "output"}
    if done.limit == "memory" or done.signal == 9:  # nothing of ours killed it: the system did, and that is why it does
        return {**facts, "kind": "memory"}
    if done.signal:
        return {**facts, "kind": "signal", "signal": done.signal}
    return {**facts, "kind": "exit"}
