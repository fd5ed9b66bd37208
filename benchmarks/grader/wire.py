"""What a call from a check to a submission costs, between two processes: `python -m benchmarks.grader.wire`."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.grader.wire.pair import submission

SOURCE = """
def add(one, other): return one + other
def turned(text): return text[::-1]
def backwards(numbers): return numbers[::-1]
"""
WARM = 200  # calls before the first one that counts


def main() -> dict[str, float]:
    """Medians: microseconds of a call with two small numbers, of one with a text of 1 kB, milliseconds of one with a list of
    10,000 numbers that is made anew for each call. Each answer is as large as what was asked."""
    text = "Spam and ham. " * 72
    with tempfile.TemporaryDirectory() as folder, submission(SOURCE, folder=Path(folder), seconds=30.0) as solution:
        result = {
            "small_call_us": round(_median(lambda n: solution.add(n, 3), 20_000) * 1e6, 1),
            "text_1kB_us": round(_median(lambda n: solution.turned(text), 10_000) * 1e6, 1),
            "ints_10000_ms": round(_median(lambda n: solution.backwards(list(range(n, n + 10_000))), 500) * 1e3, 3),
        }
    print(*(f"{name}: {value}" for name, value in result.items()), sep="\n")
    return result


def _median(call: Callable[[int], Any], times: int) -> float:
    seconds = []
    for number in range(WARM + times):
        started = time.perf_counter()
        call(number)
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds[WARM:])


if __name__ == "__main__":
    main()
