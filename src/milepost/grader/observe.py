"""Has a check judge a submission, each in a process of its own, and reads what the check reports."""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from milepost.domain.exercise import Exercise
from milepost.grader.crash import hung_at, why_it_died, with_crash
from milepost.grader.facts import Facts, facts_from
from milepost.grader.harness.rewrite import packed
from milepost.peers import PRACTICE, practice_source
from milepost.sandbox import Gone, Graded, Limits, Sandbox, Setting

HARNESS = Path(__file__).parent / "harness"

STARTING = 2.0  # seconds on top for two processes, on a machine that is busy
MOST_RUNS = 20  # there is time for far fewer
AUTHORS_SECONDS = 2.0  # a call; a known wrong answer that hangs would otherwise cost a learner's patience
EXAMPLES = {"program": 12}  # generated cases a test; each starts a process
MANY_EXAMPLES = 100
FORKING = ("program", "tests", "git")  # kinds whose submission runs in processes of its own

STAGES: dict[str, Literal["reading", "importing", "collecting"]] = {
    "unparsable": "reading",
    "import failed": "importing",
    "collection failed": "collecting",
}


NOT_RUN = Facts(ending="not run")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What an author's own file is run for, where that is less than a learner gets.

    `only` are ids of tests; None is all. `first` ends with the first failure. Without `smallest`, generated tests show any
    case that they fail. With `seeds`, they run once for each of these; where `rapid`, their cases are drawn more quickly.
    `beside` has the answer in the check's own process: for one that is trusted, and that calls alone show. `examples` are
    the generated cases a test; None is as many as a learner's answer gets.
    """

    only: frozenset[str] | None = None
    first: bool = False
    smallest: bool = False
    seeds: tuple[int, ...] = ()
    rapid: bool = False
    beside: bool = False
    examples: int | None = None

    def wants(self, test: "Test") -> bool:
        return self.only is None or test.id in self.only


AS_A_LEARNER = Asked(smallest=True)


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


def observe(
    submission: Mapping[str, str], exercise: Exercise, sandbox: Sandbox, seed: int, asked: Asked = AS_A_LEARNER
) -> Observation:
    """Run all tests. Where one takes the submission's process down, the others are run in a new pair, while there is time.

    What our own fault spoiled is tried once more. NotOffered, Busy, OSError: as for Sandbox.grade, but for Gone.
    """
    observation = _observe(submission, exercise, sandbox, seed, asked)
    return _observe(submission, exercise, sandbox, seed, asked) if observation.trouble else observation


def observe_fixed(
    submission: Mapping[str, str], exercise: Exercise, sandbox: Sandbox, task: int | None = None
) -> Observation:
    """Run the fixed tests of a task (None: of all), up to the first that hangs: for the author's own files."""
    observation = Observation()
    told = {"task": task, "brief": True, "seconds": min(exercise.limits.seconds, AUTHORS_SECONDS)}
    _run(observation, submission, exercise, sandbox, told, total_seconds(exercise))
    return observation


def warm_up(sandbox: Sandbox) -> None:
    """Have the sandbox ready for the first exercise of the usual kind. Raises what Sandbox.grade does."""
    sandbox.warm(Setting(harness=HARNESS))


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


def _observe(submission: Mapping[str, str], exercise: Exercise, sandbox: Sandbox, seed: int, asked: Asked) -> Observation:
    observation = Observation()
    left = total_seconds(exercise) * max(1, len(asked.seeds))
    told = _told(asked, seed)
    for _ in range(MOST_RUNS):
        before = len(observation.results)
        left -= _run(observation, submission, exercise, sandbox, {**told, "skip": list(observation.results)}, left)
        observation.tests = [test for test in observation.tests if asked.wants(test)]
        missing = [test for test in observation.tests if test.id not in observation.results]
        if observation.stopped or not missing or left <= 0 or len(observation.results) == before:
            break
        if asked.first and any(facts.ending == "failed" for facts in observation.results.values()):
            return observation
    for test in observation.tests:
        observation.results.setdefault(test.id, NOT_RUN)
    return observation


def _told(asked: Asked, seed: int) -> dict[str, Any]:
    few = {} if asked.examples is None else {"examples": asked.examples}
    return {
        **few,
        "only": None if asked.only is None else sorted(asked.only),
        "first": asked.first,
        "smallest": asked.smallest,
        "seeds": list(asked.seeds or (seed,)),
        "rapid": asked.rapid,
        "beside": asked.beside,
    }


def _run(
    observation: Observation,
    submission: Mapping[str, str],
    exercise: Exercise,
    sandbox: Sandbox,
    told: Mapping[str, Any],
    seconds: float,
) -> float:
    """One pair of processes. Adds what they showed, and gives back how many seconds they took."""
    limits = exercise.limits
    try:
        graded = sandbox.grade(
            json.dumps(_check_job(submission, exercise, told, seconds)).encode(),
            json.dumps(_submission_job(submission, exercise)).encode(),
            setting=Setting(
                harness=HARNESS,
                environment=exercise.environment,
                profile=exercise.profile,
                forks=exercise.kind in FORKING,
            ),
            limits=Limits(
                seconds=seconds + STARTING, cpu_seconds=seconds + STARTING, memory=limits.memory, output=limits.output
            ),
        )
    except Gone as error:
        observation.trouble = str(error)
        return 0.0
    observation.milliseconds += graded.milliseconds
    _note(observation, graded, submission)
    return graded.milliseconds / 1000


def _check_job(submission: Mapping[str, str], exercise: Exercise, told: Mapping[str, Any], seconds: float) -> dict[str, Any]:
    return {
        "check": exercise.check or "",
        "rewritten": _rewritten(exercise.check or "") if exercise.trusted else "",
        "module": exercise.module,
        "main": exercise.main,
        "sources": dict(submission),
        "run": list(exercise.run) or (["python", exercise.main] if exercise.kind == "program" else []),
        "servers": {name: practice_source(name) for name in PRACTICE} if exercise.profile == "loopback" else {},
        "output": exercise.limits.output * 1024,
        "examples": EXAMPLES.get(exercise.kind, MANY_EXAMPLES),
        "task": None,
        "brief": False,
        "skip": [],
        **_told(AS_A_LEARNER, 0),
        "left_out": list(exercise.left_out),
        "given": dict(exercise.given),
        "seconds": exercise.limits.seconds,
        "total_seconds": seconds,
        **told,
    }


@lru_cache(maxsize=256)
def _rewritten(check: str) -> str:
    """Of a check that came with Milepost; one from elsewhere is parsed in the sandbox, like all that isn't ours."""
    try:
        return base64.b64encode(packed(check)).decode()
    except SyntaxError:
        return ""  # the check's process will say where


def _submission_job(submission: Mapping[str, str], exercise: Exercise) -> dict[str, Any]:
    return {
        "files": {**exercise.given, **submission},
        "sources": list(submission),
        "main": exercise.main,
        "module": exercise.module,
        "output": exercise.limits.output * 1024,
    }


def _note(observation: Observation, graded: Graded, files: Mapping[str, str]) -> None:
    """Add what the check's process reported. A submission that ended in the middle of a test failed that one."""
    running = last = calls = ""
    frames = hung_at(graded.submission.output, files)
    for event in events_in(graded.result):
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
            facts = with_crash(facts_from(event))
            if facts.kind == "timeout" and not facts.frames:
                facts = replace(facts, frames=frames)
            observation.results.setdefault(str(event.get("id")), facts)
            running = ""
    died = Facts(kind=why_it_died(graded.limit, graded.submission.signal), frames=frames, signal=graded.submission.signal)
    if running:
        observation.results[running] = replace(died, calls=calls)
    elif last == "importing":
        observation.stage, observation.stopped = "importing", died
    if last in ("", "imported") or graded.check.signal or graded.check.exit_code:
        observation.trouble = graded.check.output.decode("utf-8", "replace")[-2_000:] or f"It ended with {graded.check}."


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
