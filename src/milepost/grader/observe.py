"""Runs the harness in a sandbox and reads what it reports. A test that takes the process down costs only itself."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from milepost.domain.exercise import Exercise
from milepost.grader.crash import with_crash
from milepost.grader.facts import Facts, Frame, Kind, facts_from
from milepost.sandbox import Completed, Job, Sandbox

HARNESS = Path(__file__).parent / "harness" / "__main__.py"

STARTING = 10.0  # seconds on top for the interpreter and its imports, on a machine that is busy
MOST_RUNS = 20  # there is time for far fewer
AUTHORS_SECONDS = 2.0  # a call; a known wrong answer that hangs would otherwise cost a learner's patience
EXAMPLES = {"program": 12}  # generated cases a test; each starts a process
MANY_EXAMPLES = 100

STAGES: dict[str, Literal["reading", "importing", "collecting"]] = {
    "unparsable": "reading",
    "import failed": "importing",
    "collection failed": "collecting",
}


NOT_RUN = Facts(ending="not run")


@dataclass(frozen=True, kw_only=True)
class Test:
    """A test as pytest collected it. `case` names one of several parametrized cases."""

    id: str
    name: str
    case: str = ""
    task: int | None = None
    generated: bool = False


@dataclass(kw_only=True)
class Observation:
    """What became of one submission. `results` has the facts of each test, by its id.

    `stage` and `stopped` say where and why it ended when no test could be run; `trouble` is the harness's last word when it
    had nothing to say at all.
    """

    tests: list[Test] = field(default_factory=list)
    results: dict[str, Facts] = field(default_factory=dict)
    stage: Literal["", "reading", "importing", "collecting"] = ""
    stopped: Facts | None = None
    trouble: str = ""
    milliseconds: float = 0.0

    @property
    def failures(self) -> list[tuple[Test, Facts]]:
        """In the order of the file."""
        found = [(test, self.results[test.id]) for test in self.tests if test.id in self.results]
        return [(test, facts) for test, facts in found if facts.ending != "passed"]


def observe(submission: Mapping[str, str], exercise: Exercise, sandbox: Sandbox, seed: int) -> Observation:
    """Run all tests. Where one takes the process down, the others are run in a new one, as long as there is time."""
    observation = Observation()
    seconds = total_seconds(exercise)
    for _ in range(MOST_RUNS):
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
        ended = note(observation, "submission", submission, done)
        if ended or seconds <= 0:
            break
    for test in observation.tests:
        observation.results.setdefault(test.id, NOT_RUN)
    return observation


def observe_authors(
    submissions: Mapping[str, tuple[int | None, Mapping[str, str]]], exercise: Exercise, sandbox: Sandbox
) -> tuple[dict[str, Observation], float]:
    """Run several of the author's own files, each on the fixed tests of a task (None: of all), up to the first that hangs.

    Names are those of folders. They share a process, which forks for each; where it can't, there has to be only one. Also
    returns how many milliseconds it took.
    """
    if not submissions:
        return {}, 0.0
    instructions = {
        "submissions": {name: task for name, (task, _) in submissions.items()},
        "seconds": min(exercise.limits.seconds, AUTHORS_SECONDS),
        "total_seconds": total_seconds(exercise),
        "brief": True,
    }
    done = sandbox.run(_job({name: files for name, (_, files) in submissions.items()}, exercise, instructions))
    observations = {name: Observation() for name in submissions}
    for name, observation in observations.items():
        note(observation, name, submissions[name][1], done)
    return observations, done.milliseconds


def total_seconds(exercise: Exercise) -> float:
    """All calls together get the time of two and a half at least: a check makes more than one."""
    return max(exercise.limits.total_seconds, 2.5 * exercise.limits.seconds)


def events_in(lines: bytes) -> Iterator[dict[str, Any]]:
    """What the harness wrote, line by line. The last line may have been cut off."""
    for line in lines.splitlines():
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            return
        if isinstance(event, dict) and isinstance(event.get("event"), str):
            yield event


def how_it_died(folder: str, files: Mapping[str, str], done: Completed) -> Facts:
    """For a process that ended without a word of its own."""
    hang = done.files.get(f"{folder}.hang", b"").decode("utf-8", "replace")
    place = re.search(rf'File ".*[\\/]{re.escape(folder)}[\\/](.+?)", line (\d+) in (.+)', hang)
    frames = (_frame(place[1], int(place[2]), place[3], files),) if place else ()
    return Facts(kind=_why_it_died(done, hang=bool(hang)), frames=frames, signal=done.signal)


def _why_it_died(done: Completed, *, hang: bool) -> Kind:
    if hang or done.limit in ("wall", "cpu"):
        return "timeout"
    if done.limit == "output":
        return "output"
    if done.limit == "memory" or done.signal == 9:  # it wasn't killed by us but by the system, and that is why it does so
        return "memory"
    return "signal" if done.signal else "exit"


def _frame(file: str, line: int, function: str, files: Mapping[str, str]) -> Frame:
    source = dict(enumerate(files.get(file, "").splitlines(), 1)).get(line, "")
    return Frame(file=file, line=line, function=function, source=source)


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
        "brief": False,
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
    running = last = calls = ""
    for event in events_in(done.files.get(f"{folder}.jsonl", b"")):
        last = event["event"]
        if last in STAGES:
            observation.stage, observation.stopped = STAGES[last], facts_from(event)
        elif last == "collected":
            observation.tests = observation.tests or _tests_in(event)
        elif last == "started":
            running, calls = str(event.get("id")), ""
        elif last == "calling":
            calls = facts_from(event).calls
        elif last == "ended":
            observation.results.setdefault(str(event.get("id")), with_crash(facts_from(event)))
            running = ""
    died = how_it_died(folder, files, done)
    if running:
        observation.results[running] = replace(died, calls=calls)
    elif last == "importing":
        observation.stage, observation.stopped = "importing", died
    elif last in ("", "imported"):
        observation.trouble = done.stderr.decode("utf-8", "replace")[-2_000:] or f"It ended with {done.exit_code}."
    return not running


def _tests_in(event: Mapping[str, Any]) -> list[Test]:
    tests = event.get("tests")
    return [_test(part) for part in tests if isinstance(part, dict)] if isinstance(tests, list) else []


def _test(part: Mapping[str, Any]) -> Test:
    task = part.get("task")
    return Test(
        id=str(part.get("id")),
        name=str(part.get("name")),
        case=str(part.get("case", "")),
        task=task if isinstance(task, int) else None,
        generated=part.get("generated") is True,
    )
