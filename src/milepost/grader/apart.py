"""Runs a check and a submission in two processes, and reads what the check's process reports."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from milepost.domain.exercise import Exercise
from milepost.grader.observe import EXAMPLES, MANY_EXAMPLES, MOST_RUNS, NOT_RUN, Observation, note, total_seconds
from milepost.sandbox import Completed
from milepost.sandbox.graded import Graded, Limits

FOLDER = "submission"
OVERHEAD = 2.0  # seconds on top for the two processes, on a machine that is busy

Grade = Callable[[bytes, bytes, Limits], Graded]


def observe_apart(submission: Mapping[str, str], exercise: Exercise, grade: Grade, seed: int) -> Observation:
    """Run all tests. Where one takes the submission's process down, the others are run in a new pair, while there is time.

    `grade` is what a pool of ready pairs does.
    """
    observation = Observation()
    left = total_seconds(exercise)
    for _ in range(MOST_RUNS + 1):
        done = grade(*_jobs(submission, exercise, seed, left, observation), _limits(exercise, left))
        before = len(observation.results)
        note(observation, FOLDER, submission, _completed(done))
        observation.milliseconds += done.milliseconds
        left -= done.milliseconds / 1000
        missing = [test for test in observation.tests if test.id not in observation.results]
        if observation.stopped or not missing or left <= 0 or len(observation.results) == before:
            break
    for test in observation.tests:
        observation.results.setdefault(test.id, NOT_RUN)
    return observation


def _jobs(
    submission: Mapping[str, str], exercise: Exercise, seed: int, seconds: float, observation: Observation
) -> tuple[bytes, bytes]:
    """What the check's process is told, and what the submission's is."""
    files = dict(submission)
    output = exercise.limits.output * 1024
    check: dict[str, Any] = {
        "check": exercise.check or "",
        "module": exercise.module,
        "main": exercise.files[0],
        "sources": files,
        "run": list(exercise.run) or (["python", exercise.files[0]] if exercise.kind == "program" else []),
        "output": output,
        "examples": EXAMPLES.get(exercise.kind, MANY_EXAMPLES),
        "seed": seed,
        "brief": False,
        "skip": list(observation.results),
        "seconds": exercise.limits.seconds,
        "total_seconds": seconds,
    }
    told = {"files": files, "sources": list(files), "output": output}
    return json.dumps(check).encode(), json.dumps(told).encode()


def _limits(exercise: Exercise, seconds: float) -> Limits:
    limits = exercise.limits
    wall = seconds + OVERHEAD
    return Limits(seconds=wall, cpu_seconds=wall, memory=limits.memory, output=limits.output)


def _completed(done: Graded) -> Completed:
    """As one process: it is the submission's end that a learner is told of."""
    return Completed(
        exit_code=done.submission.exit_code,
        signal=done.submission.signal,
        stderr=done.check.output,
        limit=done.limit,
        milliseconds=done.milliseconds,
        files={f"{FOLDER}.jsonl": done.result},
    )
