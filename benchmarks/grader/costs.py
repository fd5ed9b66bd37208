"""What a grade costs beside time: processor time, memory, and what that leaves of two workers' time."""

import time
from collections.abc import Callable

from benchmarks.grader import contenders
from benchmarks.grader.contenders import Contender, Grade
from benchmarks.grader.measuring import (
    children_of,
    in_a_second,
    private_megabytes,
    processor_seconds,
    processor_seconds_of_machine,
    processor_seconds_of_programs,
    seconds_of,
)
from benchmarks.grader.report import BACK_TO_BACK, BACK_TO_BACK_UNLOCKED, Row
from milepost.sandbox.pool import GRADES_OF_A_PARENT, WarmPool

CHUNKS = 10
GONE_SECONDS = 0.2
HOW = (
    "User and system time of this process, which hands over, reads and judges, or starts pytest, and of all others that a "
    "grade makes work. Ours: the warm parent and its ended children, by utime, stime, cutime, cstime in /proc/PID/stat, so "
    "with the next pair made and the last one torn down, and what warming up a parent takes, divided by the grades that "
    "it serves for. Cold pytest: getrusage(RUSAGE_CHILDREN). Of the whole machine: all that isn't idle in /proc/stat, the "
    "kernel's own threads included, which means something only where nobody else works."
)


def rows(rounds: int) -> list[Row]:
    return [processor_time(rounds), throughput(max(1.0, rounds / 50)), memory()]


def back_to_back(rounds: int) -> dict[str, list[float]]:
    """Seconds of each grade that doesn't wait until its pair is ready, so with the making of the pair; and without walls."""
    seconds: dict[str, list[float]] = {name: [] for name in (BACK_TO_BACK, BACK_TO_BACK_UNLOCKED)}
    with contenders.pool() as locked, contenders.pool_started_by(contenders.HERE / "unlocked.py") as unlocked:
        for _ in range(CHUNKS):
            for name, pool in zip(seconds, (locked, unlocked), strict=True):
                grade = contenders.ours(pool).grade
                grade()  # this one finds its pair ready
                seconds[name] += [seconds_of(grade) for _ in range(max(1, rounds // CHUNKS))]
    return seconds


def processor_time(rounds: int) -> Row:
    with contenders.pool() as pool:
        pool.warm()
        warming = processor_seconds(pool) - time.process_time()
        ours, cold = contenders.ours(pool), Contender(grade=contenders.cold_pytest)
        totals = {"ours": [0.0, 0.0], "cold pytest": [0.0, 0.0]}
        each = {"ours": max(1, rounds // CHUNKS), "cold pytest": max(1, rounds // CHUNKS // 4)}
        for _ in range(CHUNKS):
            _add(totals["ours"], ours, each["ours"], lambda: _settled(pool))
            _add(totals["cold pytest"], cold, each["cold pytest"], processor_seconds_of_programs)
    used = {name: [total / each[name] / CHUNKS * 1000 for total in both] for name, both in totals.items()}
    share = warming / GRADES_OF_A_PARENT * 1000
    return Row(
        name="CPU per grade, cold pytest ÷ ours, refill included",
        must=">=",
        limit=6,
        value=round(used["cold pytest"][0] / (used["ours"][0] + share), 3),
        details={
            "processor milliseconds of a grade": {name: round(both[0], 2) for name, both in used.items()},
            "of the whole machine": {name: round(both[1], 2) for name, both in used.items()},
            "of warming a parent, shared": round(share, 2),
            "n": {name: number * CHUNKS for name, number in each.items()},
            "how": HOW,
        },
    )


def throughput(seconds: float) -> Row:
    done: dict[str, list[float]] = {"ours": [], "cold pytest": []}
    with contenders.pool(slots=2) as pool:
        pool.warm()
        grades: dict[str, Grade] = {"ours": contenders.ours(pool).grade, "cold pytest": contenders.cold_pytest}
        for _ in range(2):
            for name, grade in grades.items():
                done[name].append(in_a_second(grade, workers=2, seconds=seconds))
    mean = {name: sum(rates) / len(rates) for name, rates in done.items()}
    return Row(
        name="grades a second, two workers ÷ two parallel cold pytests",
        must=">=",
        limit=6,
        value=round(mean["ours"] / mean["cold pytest"], 3),
        details={
            "grades a second": {name: round(rate, 2) for name, rate in mean.items()},
            "seconds of each": 2 * seconds,
        },
    )


def memory() -> Row:
    with contenders.pool() as pool:
        contenders.ours(pool).grade()
        pool.warm()
        time.sleep(GONE_SECONDS)
        megabytes = sum(private_megabytes(child) for child in children_of(pool))
    return Row(name="private memory of a ready pair", must="<=", limit=25, unit="MB", value=round(megabytes, 1))


def _add(totals: list[float], contender: Contender, times: int, used: Callable[[], float]) -> None:
    """What so many grades used: of the processes concerned, and of the whole machine."""
    before = used(), processor_seconds_of_machine()
    for _ in range(times):
        contender.ready()
        contender.grade()
    after = used(), processor_seconds_of_machine()
    totals[:] = [total + end - start for total, start, end in zip(totals, before, after, strict=True)]


def _settled(pool: WarmPool) -> float:
    """With one pair ready, and all processes of earlier ones buried, so that their time is counted."""
    pool.warm()
    while len(children_of(pool)) > 2:
        time.sleep(0.001)
    return processor_seconds(pool)
