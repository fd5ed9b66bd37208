"""Try the track's own example: which tests can be asked over the grader's wire, and how long all of them take.

A test that the example passes in one process, and not in two, can't cross. One that it fails in both is the track's mistake.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from milepost.domain.exercise import Exercise, Limits
from milepost.grader.observe import observe
from milepost.sandbox import Job, Sandbox

PATIENT = Limits(seconds=20, total_seconds=60)
LONGER = 4  # times as long as the example takes, on this machine, may any answer take
ARGUMENTS = ("-q", "--tb=line", "-p", "no:cacheprovider", "--color=no", "--no-header", "-W", "ignore")
ENDS = "ends.json"
REPORTER = f"""
import json

ends = {{}}
order = ["failed", "skipped", "passed"]

def pytest_runtest_logreport(report):
    ends[report.nodeid] = min(ends.get(report.nodeid, "passed"), report.outcome, key=order.index)

def pytest_sessionfinish():
    with open({ENDS!r}, "w") as file:
        json.dump(ends, file)
"""


@dataclass(frozen=True, kw_only=True)
class Trial:
    """How many tests there are, and the names ("Class::test") of those that can't cross, those that the example fails, and
    those that the track skips. `limits` is None where the usual ones are enough.

    `trouble` says why no test could be run at all, in one process either.
    """

    tests: int = 0
    uncrossed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    limits: Limits | None = None
    trouble: str = ""


def try_example(exercise: Exercise, sandbox: Sandbox) -> Trial:
    """Raises what Sandbox.grade raises."""
    seen = observe(exercise.solution, replace(exercise, limits=_patient(exercise.limits)), sandbox, 0)
    limits = _limits_for(seen.milliseconds / 1000, exercise.limits)
    names = [_name(test.id) for test in seen.tests]
    failed = [_name(test.id) for test, _ in seen.failures]
    if names and not failed:
        return Trial(tests=len(names), limits=limits)
    ends, said = _in_one_process(exercise, sandbox)
    unknown = "failed" if ends else "passed"  # a run that was cut off accuses nobody
    failed = failed if names else list(ends)
    if not names and not ends:
        return Trial(trouble=said or "no test was found.")
    return Trial(
        tests=len(names or ends),
        uncrossed=tuple(name for name in failed if ends.get(name, unknown) == "passed"),
        failed=tuple(name for name in failed if ends.get(name, unknown) == "failed"),
        skipped=tuple(name for name in failed if ends.get(name) == "skipped"),
        limits=limits,
    )


def _in_one_process(exercise: Exercise, sandbox: Sandbox) -> tuple[Mapping[str, str], str]:
    """How each test ends for the example where nothing has to cross, by name; and the last words of the run."""
    texts = {**exercise.given, **exercise.solution, "test_all.py": exercise.check or "", "conftest.py": REPORTER}
    seconds = PATIENT.total_seconds
    done = sandbox.run(
        Job(
            argv=("python", "-m", "pytest", *ARGUMENTS, "test_all.py"),
            files={name: text.encode() for name, text in texts.items()},
            returns=(ENDS,),
            seconds=seconds,
            cpu_seconds=seconds,
        )
    )
    said = " ".join(done.stdout.decode("utf-8", "replace").split())[-200:]
    return {_name(id): end for id, end in _ends(done.files.get(ENDS, b"")).items()}, said


def _ends(written: bytes) -> Mapping[str, str]:
    """Foreign code ran where this was written."""
    try:
        ends = json.loads(written)
    except (ValueError, RecursionError):
        return {}
    return {id: end for id, end in ends.items() if isinstance(end, str)} if isinstance(ends, dict) else {}


def _name(id: str) -> str:
    return id.partition("::")[2]


def _patient(usual: Limits) -> Limits:
    return replace(usual, seconds=PATIENT.seconds, total_seconds=PATIENT.total_seconds)


def _limits_for(seconds: float, usual: Limits) -> Limits | None:
    """Room for an answer that is slower than the example."""
    longest = math.ceil(LONGER * seconds)
    if longest <= usual.total_seconds:
        return None
    return replace(usual, seconds=float(longest), total_seconds=2.5 * longest)
