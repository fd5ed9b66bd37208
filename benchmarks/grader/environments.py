"""The `data` environment against the plain one: `python -m benchmarks.grader.environments ROUNDS`, which prints JSON.

Run by a Python that has what `data` is made of, for both of them alike: a virtual environment that the benchmark makes.
"""

import json
import os
import subprocess
import sys

from benchmarks.grader import contenders
from benchmarks.grader.measuring import in_turns
from benchmarks.grader.peers.installing import PLACE, ROOT, made
from benchmarks.grader.report import Row, ratio
from milepost.sandbox.environment import DATA, PLAIN


def row(rounds: int) -> Row:
    try:
        seconds, why_not = measured(rounds), ""
    except (OSError, RuntimeError) as error:
        seconds, why_not = {}, str(error)
    return ratio("data environment ÷ plain, p50", seconds, "data", "plain", must="<=", limit=1.25, why_not=why_not)


def measured(rounds: int) -> dict[str, list[float]]:
    """Seconds of each grade. RuntimeError: the packages can't be installed here, or a grade went wrong."""
    programs = made(PLACE / "data", [ROOT / "requirements" / "data.txt"])
    done = subprocess.run(
        [str(programs / "python"), "-m", "benchmarks.grader.environments", str(rounds)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    times: dict[str, list[float]] = json.loads(done.stdout)
    return times


def main(rounds: int) -> None:
    with contenders.pool(environment=PLAIN) as plain, contenders.pool(environment=DATA) as data:
        times = in_turns({"plain": contenders.ours(plain), "data": contenders.ours(data)}, rounds)
    print(json.dumps(times))


if __name__ == "__main__":
    main(int(sys.argv[1]))
