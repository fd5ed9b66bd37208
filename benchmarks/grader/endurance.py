"""python -m benchmarks.grader.endurance [10000]: grades in a row, and what there is more of afterwards than before."""

import ctypes
import gc
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.grader import contenders
from milepost.sandbox.pool import WarmPool

GRADES = 10_000
SLOTS = 2
FIRST = 50  # what is made at the first use is no growth
TRIES = 200
CONTROL_GROUPS = Path("/sys/fs/cgroup")


def main(grades: int = GRADES) -> dict[str, Any]:
    """Counts of everything that could leak, `before` and `after`, when all is at rest; and the grades that went wrong.

    Parents that are replaced on the way, as after every thousand grades, are part of it.
    """
    with tempfile.TemporaryDirectory() as own, patch.object(tempfile, "tempdir", own), contenders.pool(slots=SLOTS) as pool:
        pool.warm()
        errors = _grade(pool, FIRST)
        before, started = _at_rest(pool), time.monotonic()
        first_parents = set(pool.parents)
        errors += _grade(pool, grades)
        seconds = time.monotonic() - started
        after = _at_rest(pool)
        replaced = len(set(pool.parents) - first_parents)
    found = {
        "grades": grades,
        "seconds": round(seconds, 1),
        "grader_errors": len(errors),
        "first_error": errors[0] if errors else "",
        "parents that are others now": replaced,
        "before": before,
        "after": after,
    }
    print(json.dumps(found, indent=2))
    return found


def _grade(pool: WarmPool, grades: int) -> list[str]:
    """By as many threads as there are slots. What went wrong comes back in words."""
    errors: list[str] = []

    def work(part: int) -> None:
        one = contenders.ours(pool).grade
        for _ in range(part):
            try:
                one()
            except Exception as error:
                errors.append(repr(error)[:500])

    workers = [threading.Thread(target=work, args=(grades // SLOTS,)) for _ in range(SLOTS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return errors


def _at_rest(pool: WarmPool) -> dict[str, float]:
    """When nothing is left to be made or buried; or, if that never comes, as it is."""
    for _ in range(TRIES):
        pool.warm()
        pool.tidy()
        if len(list(_tree(os.getpid()))) == 1 + SLOTS * 3:  # we, the parents, and a pair for each
            break
        contenders.ours(pool).grade()  # a parent that is to take over does so when it is ready
        time.sleep(0.05)
    return _counts(pool)


def _counts(pool: WarmPool) -> dict[str, float]:
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what is only kept for later use is no growth
    processes = list(_tree(os.getpid()))
    held = [os.getpid(), *pool.parents]
    return {
        "memory of the server, MB (PSS)": _megabytes([os.getpid()]),
        "memory of the warm parents, MB (PSS)": _megabytes(pool.parents),
        "processes": len(processes),
        "threads": sum(len(_names(f"/proc/{process}/task")) for process in processes),
        "mounts": sum(len(_lines(f"/proc/{process}/mounts")) for process in held),
        "namespaces": len({link for process in processes for link in _links(f"/proc/{process}/ns")}),
        "open files": sum(len(_names(f"/proc/{process}/fd")) for process in held),
        "temporary files": len(_names(tempfile.gettempdir())),
        "control groups": sum(_is_ours_or_nobodys(group.name, pool) for group in CONTROL_GROUPS.glob("**/milepost-*")),
    }


def _is_ours_or_nobodys(group: str, pool: WarmPool) -> bool:
    """It is named after its warm parent, which may be another server's."""
    number = int(group.rpartition("-")[2])
    return number in pool.parents or not Path(f"/proc/{number}").exists()


def _tree(process: int) -> Iterator[int]:
    yield process
    for task in _names(f"/proc/{process}/task"):
        for line in _lines(f"/proc/{process}/task/{task}/children"):
            for child in line.split():
                yield from _tree(int(child))


def _megabytes(processes: tuple[int, ...] | list[int]) -> float:
    lines = [line for process in processes for line in _lines(f"/proc/{process}/smaps_rollup") if line.startswith("Pss:")]
    return round(sum(int(line.split()[1]) for line in lines) / 1024, 1)


def _links(folder: str) -> list[str]:
    return [str(Path(folder, name).readlink()) for name in _names(folder)]


def _names(folder: str) -> list[str]:
    """None if it isn't there: a process may have ended just now."""
    try:
        return [path.name for path in Path(folder).iterdir()]
    except OSError:
        return []


def _lines(file: str) -> list[str]:
    try:
        return Path(file).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else GRADES)
