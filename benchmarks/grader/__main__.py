"""python -m benchmarks.grader [--rounds 200]: one grade, in turns with what it is measured against. Ratios last."""

import argparse
import ast
import contextlib
import gc
import json
import marshal
import os
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from unittest.mock import patch

from _pytest.assertion.rewrite import rewrite_asserts

from benchmarks.grader import floor
from milepost.sandbox import level, warm
from milepost.sandbox.environment import Environment
from milepost.sandbox.graded import Limits
from milepost.sandbox.pool import WarmPool

HERE = Path(__file__).parent
EXERCISE = HERE / "exercise"
HARNESS = HERE / "harness"
RESULTS = HERE.parent / "results" / "grader.json"
PREPARED = Environment(
    name="plain", preload=("pytest", "_pytest.unraisableexception", "difflib", "pprint", "tokenize", "inspect")
)
TESTS = 8
REST_SECONDS = 0.1  # enough for the next pair to be ready

Grade = Callable[[], None]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    with contextlib.ExitStack() as stack:
        pools = {
            "ours": stack.enter_context(_pool()),
            "walls taken away": stack.enter_context(_pool_without_walls()),
            "landlock": stack.enter_context(WarmPool(PREPARED, HARNESS, level=level.LANDLOCK)),
        }
        grades: dict[str, Grade] = {name: _grade_on(pool) for name, pool in pools.items()}
        grades["floor"] = stack.enter_context(_floor())
        grades["cold pytest"] = _cold
        times = _in_turns(grades, rounds)
        used = {
            "ours": _processor_time(grades["ours"], pools["ours"], rounds),
            "cold pytest": _processor_time_of_children(_cold, max(5, rounds // 10)),
        }
        back_to_back = [_seconds(grades["ours"]) for _ in range(rounds)]
        hang = _hang(pools["ours"])
        throughput = _throughput(max(2.0, rounds / 50))
        memory = _memory(pools["ours"])
    middle = {name: statistics.median(values) for name, values in times.items()}
    report = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "rounds": rounds,
        "milliseconds, p50": {name: round(value * 1000, 2) for name, value in middle.items()},
        "milliseconds, p95": {name: round(_high(values) * 1000, 2) for name, values in times.items()},
        "full sandbox / floor, p50": round(middle["ours"] / middle["floor"], 3),
        "cold pytest / ours, p50": round(middle["cold pytest"] / middle["ours"], 1),
        "isolation on / off, p50": round(middle["ours"] / middle["walls taken away"], 3),
        "p95 / p50": round(_high(times["ours"]) / middle["ours"], 2),
        "back to back, p50 milliseconds": round(statistics.median(back_to_back) * 1000, 2),
        "processor milliseconds of a grade": {name: round(value * 1000, 2) for name, value in used.items()},
        "processor time, cold pytest / ours": round(used["cold pytest"] / used["ours"], 2),
        "grades a second, two workers / two cold pytests": throughput,
        "hang of 0.5 s": hang,
        "private memory of a ready pair, MB": memory,
    }
    print(json.dumps(report, indent=2))
    RESULTS.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def _pool(slots: int = 1) -> WarmPool:
    return WarmPool(PREPARED, HARNESS, level=level.NAMESPACES, slots=slots)


def _pool_without_walls() -> WarmPool:
    pool = _pool()
    with patch.object(warm, "PROGRAM", HERE / "unlocked.py"):
        pool.warm()
    return pool


def _grade_on(pool: WarmPool) -> Grade:
    check, solution, limits = _check_code(), (EXERCISE / "solution.py").read_bytes(), Limits()

    def grade() -> None:
        done = pool.grade(check, solution, limits)
        _must_have_passed(done.result or done.check.output + done.submission.output)

    return grade


def _check_code() -> bytes:
    """Compiled, with its assertions rewritten, as it would be shipped with an exercise."""
    source = (EXERCISE / "test_check.py").read_bytes()
    tree = ast.parse(source)
    rewrite_asserts(tree, source)
    code: CodeType = compile(tree, "test_check.py", "exec")
    return marshal.dumps(code)


def _must_have_passed(result: bytes) -> None:
    if result.count(b'"passed"') != TESTS:
        raise SystemExit(f"a grade went wrong: {result.decode(errors='replace')}")


@contextlib.contextmanager
def _floor() -> Iterator[Grade]:
    check, solution = _check_code(), (EXERCISE / "solution.py").read_bytes()
    command = [sys.executable, str(HERE / "floor.py"), str(HERE)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.read(1)

        def grade() -> None:
            process.stdin.write(floor.CODE.pack(len(check), len(solution)) + check + solution)
            _must_have_passed(process.stdout.read(65536))

        yield grade
        process.stdin.close()


def _cold() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for file in EXERCISE.glob("*.py"):
            shutil.copy(file, folder)
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
        if b"8 passed" not in done.stdout:
            raise SystemExit(done.stdout.decode())


def _in_turns(grades: dict[str, Grade], rounds: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in grades}
    for grade in grades.values():
        for _ in range(3):
            grade()
    gc.disable()
    for _ in range(rounds):
        names = list(grades)
        random.shuffle(names)
        for name in names:
            if name == "cold pytest" and len(times[name]) > rounds // 4:
                continue
            times[name].append(_seconds(grades[name]))
            time.sleep(REST_SECONDS)
    gc.enable()
    return times


def _seconds(grade: Grade) -> float:
    started = time.perf_counter()
    grade()
    return time.perf_counter() - started


def _high(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _processor_time(grade: Grade, pool: WarmPool, rounds: int) -> float:
    """Of everything that a grade makes anyone do: us, the warm parent, and the children that it buried."""
    before = _used_by(pool)
    for _ in range(rounds):
        grade()
    pool.warm()
    time.sleep(0.2)
    return (_used_by(pool) - before) / rounds


def _used_by(pool: WarmPool) -> float:
    (parent,) = pool.parents
    fields = Path(f"/proc/{parent}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK") + time.process_time()


def _processor_time_of_children(grade: Grade, rounds: int) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(rounds):
        grade()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / rounds


def _hang(pool: WarmPool) -> dict[str, float]:
    pool.warm()
    started = time.perf_counter()
    done = pool.grade(_check_code(), b"while True: pass", Limits(seconds=0.5))
    if done.limit != "wall":
        raise SystemExit(f"an endless submission ended by {done.limit}")
    return {"milliseconds after the limit": round((time.perf_counter() - started - 0.5) * 1000, 1)}


def _throughput(seconds: float) -> float:
    with _pool(slots=2) as pool:
        pool.warm()
        ours = _in_a_second(_grade_on(pool), seconds)
    return round(ours / _in_a_second(_cold, seconds), 2)


def _in_a_second(grade: Grade, seconds: float) -> float:
    done = [0, 0]
    ends = time.monotonic() + seconds

    def work(worker: int) -> None:
        while time.monotonic() < ends:
            grade()
            done[worker] += 1

    workers = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(done) / seconds


def _memory(pool: WarmPool) -> float:
    pool.warm()
    time.sleep(0.2)
    (parent,) = pool.parents
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    lines = [
        line for child in children for line in Path(f"/proc/{child}/smaps_rollup").read_text(encoding="ascii").splitlines()
    ]
    return round(sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024, 1)


if __name__ == "__main__":
    main()
