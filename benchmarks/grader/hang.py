"""How soon after its limit an endless submission has its verdict, and what is left of it."""

import statistics
import time

from benchmarks.grader import contenders
from benchmarks.grader.measuring import children_of
from benchmarks.grader.report import Row
from milepost.domain.exercise import Limits
from milepost.grader import grade
from milepost.sandbox.pool import WarmPool

LIMIT = 0.5  # seconds for one call
GONE_SECONDS = 0.5
ENDLESS = {
    "while it's imported": "while True: pass",
    "while it's imported, catching what it's sent": (
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    ),
    "in one call": (
        contenders.SOLUTION.read_text(encoding="utf-8") + "\n_decode = decode\n"
        "def decode(pairs):\n    while pairs == [('a', 0)]: pass\n    return _decode(pairs)\n"
    ),
}


def rows(times: int) -> list[Row]:
    """The median of the kind that took longest, and the most processes that were left half a second later."""
    late: dict[str, list[float]] = {kind: [] for kind in ENDLESS}
    left = 0
    with contenders.pool() as pool:
        for _ in range(times):
            for kind, text in ENDLESS.items():
                late[kind].append(_milliseconds_late(pool, text))
                left = max(left, _left(pool))
    medians = {kind: round(statistics.median(values), 1) for kind, values in late.items()}
    details = {"milliseconds after the limit, p50": medians, "n": times}
    return [
        Row(
            name="hang: verdict after the limit",
            must="<=",
            limit=150,
            unit="ms",
            value=max(medians.values()),
            details=details,
        ),
        Row(name="hang: processes left", must="<=", limit=0, value=left),
    ]


def _milliseconds_late(pool: WarmPool, text: str) -> float:
    exercise = contenders.an_exercise(Limits(seconds=LIMIT))
    pool.warm()
    started = time.perf_counter()
    verdict = grade({"solution.py": text}, exercise=exercise, sandbox=contenders.OnePool(pool), seed=0)
    ended = time.perf_counter()
    if verdict.outcome != "timed_out":
        raise RuntimeError(f"an endless submission came to another verdict: {verdict}")
    return (ended - started - LIMIT) * 1000


def _left(pool: WarmPool) -> int:
    """Processes beside the pair that waits for the next grade."""
    pool.warm()
    time.sleep(GONE_SECONDS)
    return len(children_of(pool)) - 2
