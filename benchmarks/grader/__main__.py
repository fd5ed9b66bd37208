"""python -m benchmarks.grader [--rounds 200] [--endurance 10000]: one grade, in turns with what it is measured against.

Prints a table and writes benchmarks/results/grader.json. Ratios within one run last; milliseconds are this machine's.
"""

import argparse
import contextlib
import io
import json
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.grader import contenders, costs, endurance, environments, hang, parts, wire
from benchmarks.grader.contenders import Contender
from benchmarks.grader.measuring import in_turns, spread
from benchmarks.grader.peers import open_peers
from benchmarks.grader.report import Row, growth, rows_of_times, table
from milepost.sandbox import level

RESULTS = Path(__file__).parents[1] / "results" / "grader.json"
QUIET = 0.7  # a machine with more load has figures of its own


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grader")
    parser.add_argument("--rounds", type=int, default=200, help="grades of each contender that is fast (200)")
    parser.add_argument("--endurance", type=int, default=10_000, help="grades in a row at the end (10000)")
    parser.add_argument("--results", type=Path, default=RESULTS, help=f"the file to write ({RESULTS})")
    asked = parser.parse_args()
    load, started = os.getloadavg()[0], time.monotonic()
    seconds, missing = times_in_turns(asked.rounds)
    _say("costs, hangs, the wire, the data environment, the parts of a grade")
    rows = [*rows_of_times(seconds, missing), *costs.rows(asked.rounds), *rows_of_the_wire()]
    rows += [environments.row(asked.rounds), *hang.rows(max(1, asked.rounds // 40))]
    where = parts.measured(max(10, asked.rounds // 4))
    _say(f"{asked.endurance} grades in a row")
    rows += rows_of_endurance(asked.endurance)
    report = {
        "machine": machine(load),
        "minutes": round((time.monotonic() - started) / 60, 1),
        "must reach": {row.name: row.as_json() for row in rows},
        "milliseconds": {name: spread(times) for name, times in seconds.items()},
        "where the time goes, milliseconds, p50": where,
    }
    asked.results.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(table(rows), parts.as_text(where), json.dumps(report["machine"], ensure_ascii=False), sep="\n\n")


def times_in_turns(rounds: int) -> tuple[dict[str, list[float]], dict[str, str]]:
    """Seconds of each contender, and why a peer isn't among them."""
    with contextlib.ExitStack() as stack:
        peers, missing = open_peers(stack)
        pool = stack.enter_context(contenders.pool())
        unlocked = stack.enter_context(contenders.pool_started_by(contenders.HERE / "unlocked.py"))
        landlock = stack.enter_context(contenders.pool(at=level.LANDLOCK))
        _say(f"{rounds} rounds in turns")
        seconds = in_turns(
            {
                "ours": contenders.ours(pool),
                "two fail": contenders.ours(pool, contenders.TWO_FAIL),
                "without walls": contenders.ours(unlocked),
                "landlock": contenders.ours(landlock),
                "floor": stack.enter_context(contenders.the_floor()),
                "cold pytest": Contender(grade=contenders.cold_pytest),
                **peers,
            },
            rounds,
        )
    return {**seconds, **costs.back_to_back(rounds)}, missing


def rows_of_the_wire() -> list[Row]:
    with contextlib.redirect_stdout(io.StringIO()):
        found = wire.main()
    small, text, numbers = (found[name] for name in ("small_call_us", "text_1kB_us", "ints_10000_ms"))
    return [
        Row(
            name="a call across the wire, small arguments",
            must="<=",
            limit=40,
            unit="us",
            value=small,
            details={"with a text of 1 kB": text},
        ),
        Row(name="a call across the wire, a list of 10,000 ints", must="<=", limit=3, unit="ms", value=numbers),
    ]


def rows_of_endurance(grades: int) -> list[Row]:
    if not grades:
        return [Row(name="grades in a row: what grew, and grader errors", must="<=", limit=0, why_not="none were asked for")]
    with contextlib.redirect_stdout(io.StringIO()):
        return [growth(grades, endurance.main(grades))]


def machine(load_before: float) -> dict[str, Any]:
    return {
        "processor": f"{_processor()}, {platform.machine()}",
        "cores": len(os.sched_getaffinity(0)),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "load before": round(load_before, 2),
        "load after": round(os.getloadavg()[0], 2),
        "state": "loaded machine" if load_before > QUIET else "quiet machine",
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what} ...", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
