"""The clock: contenders in turns, so that noise hits all alike, and how their times spread."""

import gc
import os
import random
import resource
import statistics
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.grader.contenders import Contender, Grade
from milepost.sandbox.pool import WarmPool

WARM_UPS = 3
TICKS = os.sysconf("SC_CLK_TCK")
PERCENTILES = (5, 25, 50, 75, 95)


def in_turns(contenders: Mapping[str, Contender], rounds: int) -> dict[str, list[float]]:
    """Seconds of each grade. Every round has all contenders in a new order, but the slow ones sit most of them out."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    order = random.Random(rounds)
    for contender in contenders.values():
        for _ in range(WARM_UPS if contender.share == 1.0 else 1):
            contender.ready()
            contender.grade()
    gc.collect()
    gc.disable()
    for number in range(rounds):
        playing = [name for name, contender in contenders.items() if is_in(number, contender.share)]
        for name in order.sample(playing, len(playing)):
            contenders[name].ready()
            times[name].append(seconds_of(contenders[name].grade))
    gc.enable()
    return times


def is_in(number: int, share: float) -> bool:
    """Whether a contender with this share of all rounds takes part in this one: spread evenly, the first one included."""
    return number == 0 or int(number * share) > int((number - 1) * share)


def seconds_of(grade: Grade) -> float:
    started = time.perf_counter()
    grade()
    return time.perf_counter() - started


def spread(seconds: Sequence[float]) -> dict[str, float]:
    """Percentiles in milliseconds, and of how many."""
    cuts = statistics.quantiles(seconds, n=100, method="inclusive") if len(seconds) > 1 else [*seconds] * 99
    return {**{f"p{percent}": round(cuts[percent - 1] * 1000, 2) for percent in PERCENTILES}, "n": len(seconds)}


def in_a_second(grade: Grade, *, workers: int, seconds: float) -> float:
    """How many grades several workers get done together."""
    done = [0] * workers
    started = time.monotonic()

    def work(worker: int) -> None:
        while time.monotonic() < started + seconds:
            grade()
            done[worker] += 1

    threads = [threading.Thread(target=work, args=(number,)) for number in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / (time.monotonic() - started)


def processor_seconds(pool: WarmPool) -> float:
    """User and system time so far: of this process, and of the warm parents with all their children that have ended."""
    return time.process_time() + sum(_used_by(parent) for parent in pool.parents)


def processor_seconds_of_programs() -> float:
    """User and system time so far: of this process, and of all programs that it started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + used.ru_utime + used.ru_stime


def processor_seconds_of_machine() -> float:
    """All that isn't idle, the kernel's own threads included. Good only where nobody else works."""
    user, nice, system, _, _, irq, soft, *_ = map(
        int, Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:]
    )
    return (user + nice + system + irq + soft) / TICKS


def children_of(pool: WarmPool) -> list[int]:
    return [
        int(child)
        for parent in pool.parents
        for child in Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    ]


def private_megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def _used_by(parent: int) -> float:
    fields = Path(f"/proc/{parent}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / TICKS  # utime, stime, and those of its children: cutime, cstime
