"""How the planner's time grows with the number of steps: `python -m benchmarks.planner`.

Plans of 400 to 6,400 steps with prerequisites and dates are arranged in turn, so that noise hits all sizes alike. The
growth exponent is the slope of a line through the medians on logarithmic axes. Writes benchmarks/results/planner.json.
"""

import json
import random
import statistics
import time
from math import log
from pathlib import Path

from milepost.domain.planner import Work, arrange

SIZES = (400, 800, 1600, 3200, 6400)
ROUNDS = 15
LIMIT = 2.1
RESULT = Path(__file__).parent / "results" / "planner.json"


def main() -> None:
    rng = random.Random(1973)
    plans = {size: steps(size, rng) for size in SIZES}
    seconds: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(ROUNDS):
        for size, plan in plans.items():
            started = time.perf_counter()
            arrange(plan)
            seconds[size].append(time.perf_counter() - started)
    medians = {size: statistics.median(own) for size, own in seconds.items()}
    result = {
        "steps": list(SIZES),
        "median_milliseconds": [round(median * 1000, 2) for median in medians.values()],
        "all_milliseconds": {size: [round(own * 1000, 2) for own in sorted(rounds)] for size, rounds in seconds.items()},
        "growth_exponent": round(slope([(log(size), log(median)) for size, median in medians.items()]), 3),
        "growth_exponent_limit": LIMIT,
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(f"growth exponent {result['growth_exponent']} (limit {LIMIT}), medians in ms: {result['median_milliseconds']}")


def steps(size: int, rng: random.Random) -> list[Work[int]]:
    """Each step needs up to three of the forty before it; one in ten has a date, some of them too early to be met."""
    return [
        Work(
            id=place,
            minutes=rng.choice((15, 25, 45, 90)),
            needs=tuple(rng.sample(range(max(0, place - 40), place), min(place, rng.randint(0, 3)))),
            due=rng.randrange(size * 50) if rng.random() < 0.1 else None,
        )
        for place in range(size)
    ]


def slope(points: list[tuple[float, float]]) -> float:
    """Least squares."""
    mean_x, mean_y = (statistics.mean(axis) for axis in zip(*points, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


if __name__ == "__main__":
    main()
