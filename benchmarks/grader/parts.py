"""Where the time of a grade goes, on a warm parent with a clock at its seams: its figures are for shares, not for ratios."""

import json
import statistics
import time
from typing import Any

from benchmarks.grader import contenders
from benchmarks.grader.measuring import children_of
from milepost.grader import grade
from milepost.sandbox import Graded, Setting, graded

CLOCKED = contenders.HERE / "clocked.py"
GONE_SECONDS = 1.0
now = time.monotonic

MADE_READY = ("fork", "namespaces", "locks")
OF_A_GRADE = ("jobs", "hand over", "load", "collect", "run", "wire", "result", "verdict")


def measured(rounds: int) -> dict[str, dict[str, float]]:
    """Medians in milliseconds. `fork`, `namespaces` and `locks` are done before the grade, while a pair is made ready.

    fork: two clones without namespaces; namespaces: what the parent spends on the pair beside; locks: the check's process,
    with its room, its users, Landlock, limits and the filter. load: reading the job and importing the submission. collect:
    rewriting and compiling the check, and pytest's collection. wire: messages and the learner's own code. teardown: from
    the verdict until both processes are gone.
    """
    with contenders.pool_started_by(CLOCKED) as pool:
        rows = [_one(pool) for _ in range(rounds + 2)][2:]  # the first says nothing of how its pair was made
    median = {name: round(statistics.median(row[name] for row in rows) * 1000, 2) for name in rows[0]}
    return {
        "made ready before": {name: median[name] for name in MADE_READY},
        "of a grade": {name: median[name] for name in OF_A_GRADE},
        "afterwards": {"teardown": median["teardown"]},
    }


def as_text(parts: dict[str, dict[str, float]]) -> str:
    return "\n".join(
        f"{when}: " + ", ".join(f"{name} {milliseconds:g}" for name, milliseconds in found.items()) + " ms"
        for when, found in parts.items()
    )


class _Clocked(contenders.OnePool):
    """Keeps when a grade came in and went out, and what the other side said of its time."""

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: graded.Limits) -> Graded:
        self.came = now()
        done = self.pool.grade(check_job, submission_job, limits)
        self.went = now()
        self.told: dict[str, Any] = json.loads(done.result.splitlines()[-1])
        return done


def _one(pool: contenders.WarmPool) -> dict[str, float]:
    sandbox, exercise = _Clocked(pool), contenders.an_exercise()
    files = {"solution.py": contenders.SOLUTION.read_text(encoding="utf-8")}
    pool.warm()
    time.sleep(contenders.SETTLE_SECONDS)
    pool.tidy()
    pair = children_of(pool)
    started = now()
    verdict = grade(files, exercise=exercise, sandbox=sandbox, seed=0)
    ended = now()
    while set(pair) & set(children_of(pool)) and now() < ended + GONE_SECONDS:
        time.sleep(0.0002)
    gone = now()
    if verdict.outcome != "passed":
        raise RuntimeError(f"a grade went wrong: {verdict}")
    told = sandbox.told
    return {
        **{name: told[name] for name in MADE_READY},
        "jobs": sandbox.came - started,
        "hand over": told["taken"] - sandbox.came,
        "load": told["loaded"] - told["taken"],
        "collect": told["collected"] - told["loaded"],
        "run": told["ended"] - told["collected"] - told["wire"],
        "wire": told["wire"],
        "result": sandbox.went - told["ended"],
        "verdict": ended - sandbox.went,
        "teardown": gone - ended,
    }
