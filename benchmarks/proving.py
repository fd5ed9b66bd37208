"""How long it takes to prove all exercises, with their mutants: `python -m benchmarks.proving`.

Everything is proven once, as `milepost verify content/exercises` does, with as many grades at a time as there are cores.
Seconds of an exercise are those from its start to its end, beside others. Writes benchmarks/results/proving.json.
"""

import json
import os
import resource
import statistics
import time
from pathlib import Path

from milepost import curriculum, sandbox
from milepost.authoring import verify

EXERCISES = 300
LIMIT_SECONDS, LIMIT_CORES = 300, 2
OURS = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
RESULT = Path(__file__).parent / "results" / "proving.json"


def main() -> None:
    folder = curriculum.content_folder()
    cores = os.cpu_count() or 1
    load = os.getloadavg()[0]
    started = time.monotonic()
    box = sandbox.best()
    try:
        report = verify([folder / "exercises"], folder=folder, sandbox=box, jobs=cores)
    finally:
        box.close()
    seconds = time.monotonic() - started
    each = sorted(report.seconds.values())
    cpu = sum(own.ru_utime + own.ru_stime for own in map(resource.getrusage, OURS))
    result = {
        "exercises": len(each),
        "mutants": dict(report.mutants),
        "problems": len(report.problems),
        "cores": cores,
        "load_before": round(load, 1),
        "seconds": round(seconds, 1),
        "cpu_seconds": round(cpu, 1),
        "cpu_seconds_an_exercise": round(cpu / len(each), 2),
        "seconds_an_exercise": {"median": round(statistics.median(each), 2), "p95": round(each[int(0.95 * len(each))], 2)},
        "slowest": {key: round(own, 1) for key, own in sorted(report.seconds.items(), key=lambda pair: -pair[1])[:10]},
        "seconds_for_300": round(seconds / len(each) * EXERCISES * cores / LIMIT_CORES, 1),
        "seconds_for_300_limit": LIMIT_SECONDS,
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(
        f"{len(each)} exercises in {seconds:.0f} s ({cpu:.0f} s of CPU, {cpu / len(each):.1f} each); "
        f"{EXERCISES} on {LIMIT_CORES} cores: {result['seconds_for_300']} s (limit {LIMIT_SECONDS})"
    )


if __name__ == "__main__":
    main()
