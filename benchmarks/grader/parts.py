"""Where the time of a grade goes, on a warm parent with a clock at its seams: its figures are for shares, not for ratios."""

import json
import statistics
import time
from collections.abc import Iterable
from typing import Any

from benchmarks.grader import contenders
from benchmarks.grader.clocked import WALLS
from benchmarks.grader.measuring import children_of
from milepost.grader import grade
from milepost.sandbox import Graded, Setting, graded

CLOCKED = contenders.HERE / "clocked.py"
GONE_SECONDS = 1.0
now = time.monotonic

OF_A_GRADE = ("jobs", "hand over", "load", "collect", "run", "wire", "result", "verdict")


def measured(rounds: int) -> dict[str, dict[str, float]]:
    """Medians in milliseconds. `fork`, `namespaces` and `locks` are done before the grade, while a pair is made ready.

    fork: what the parent spends on a pair where there are no walls; namespaces: what it spends beyond that where there are;
    locks: the check's process, with its room, its users, Landlock, limits and the filter. load: reading the job and
    importing the submission. collect: rewriting and compiling the check, and pytest's collection. wire: messages and the
    learner's own code. teardown: from the verdict until both processes are gone.
    """
    with contenders.pool_started_by(CLOCKED) as pool, contenders.pool_started_by(CLOCKED, **{WALLS: "none"}) as bare:
        rows = [(_one(pool), _one(bare)) for _ in range(rounds + 2)][2:]  # the first says nothing of how its pair was made
    median = {name: _median(row[name] for row, _ in rows) for name in rows[0][0]}
    fork = _median(row["pair"] for _, row in rows)
    return {
        "made ready before": {"fork": fork, "namespaces": round(median["pair"] - fork, 2), "locks": median["locks"]},
        "of a grade": {name: median[name] for name in OF_A_GRADE},
        "afterwards": {"teardown": median["teardown"]},
    }


def as_text(parts: dict[str, dict[str, float]]) -> str:
    return "\n".join(
        f"{when}: " + ", ".join(f"{name} {milliseconds:g}" for name, milliseconds in found.items()) + " ms"
        for when, found in parts.items()
    )


def _median(seconds: Iterable[float]) -> float:
    return round(statistics.median(seconds) * 1000, 2)


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
        "pair": told["pair"],
        "locks": told["locks"],
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
