"""Who takes part: our own grade in its variants, the cheapest one that there could be, and pytest started anew."""

import ast
import contextlib
import json
import marshal
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from unittest.mock import patch

from _pytest.assertion.rewrite import rewrite_asserts

from benchmarks.grader import floor
from milepost.domain.exercise import Exercise, Limits
from milepost.domain.verdict import Outcome, Verdict
from milepost.grader import grade
from milepost.grader.harness.session import OPTIONS
from milepost.grader.observe import HARNESS
from milepost.sandbox import Completed, Graded, Job, Limit, Setting, graded, level, warm
from milepost.sandbox.environment import PLAIN, Environment
from milepost.sandbox.level import Level
from milepost.sandbox.pool import WarmPool

HERE = Path(__file__).parent
CHECK, SOLUTION, TWO_FAIL = (HERE / "exercise" / name for name in ("test_check.py", "solution.py", "two_fail.py"))
TESTS = 8
DEFAULT = Limits()
SETTLE_SECONDS = 0.02  # for the processes of the grade before to be gone

Grade = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Contender:
    """`ready` returns when the next grade can begin, and doesn't count. `share` of the rounds is enough for a slow one."""

    grade: Grade
    ready: Grade = lambda: time.sleep(SETTLE_SECONDS)
    share: float = 1.0


class OnePool:
    """A sandbox that has one pool, so that its next pair can be waited for."""

    name, description = "namespaces", ""
    keeps_in = True
    claims: frozenset[Limit] = frozenset()

    def __init__(self, pool: WarmPool) -> None:
        self.pool = pool

    def run(self, job: Job) -> Completed:
        raise NotImplementedError(f"only checks are run here, not {job.argv}")

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: graded.Limits) -> Graded:
        return self.pool.grade(check_job, submission_job, limits)

    def warm(self, setting: Setting) -> None:
        self.pool.warm()

    def close(self) -> None:
        self.pool.close()


def pool(*, at: Level = level.NAMESPACES, environment: Environment = PLAIN, slots: int = 1) -> WarmPool:
    return WarmPool(environment, HARNESS, level=at, slots=slots)


def pool_started_by(program: Path, **environment: str) -> WarmPool:
    """With a warm parent that is measured in a way of its own: see `unlocked` and `clocked`."""
    made = pool()
    with patch.object(warm, "PROGRAM", program), patch.dict(warm.ENVIRONMENT, environment):
        made.warm()
    return made


def ours(on: WarmPool, submission: Path = SOLUTION) -> Contender:
    """The whole of it: from a learner's files to a verdict."""
    exercise, files = an_exercise(), {"solution.py": submission.read_text(encoding="utf-8")}
    wanted: Outcome = "passed" if submission == SOLUTION else "failed"
    sandbox = OnePool(on)

    def one() -> None:
        verdict = grade(files, exercise=exercise, sandbox=sandbox, seed=0)
        _must_be(verdict, wanted, failing=0 if submission == SOLUTION else 2)

    def ready() -> None:
        on.warm()
        time.sleep(SETTLE_SECONDS)
        on.tidy()

    return Contender(grade=one, ready=ready)


def an_exercise(limits: Limits = DEFAULT) -> Exercise:
    check, solution = (path.read_text(encoding="utf-8") for path in (CHECK, SOLUTION))
    return Exercise(
        id="runs", title="", kind="function", version="1", check=check, solution={"solution.py": solution}, limits=limits
    )


@contextlib.contextmanager
def the_floor() -> Iterator[Contender]:
    check, solution = _rewritten(CHECK.read_bytes()), SOLUTION.read_bytes()
    command = [sys.executable, str(HERE / "floor.py"), json.dumps(OPTIONS)]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.read(len(floor.READY))

        def one() -> None:
            process.stdin.write(floor.SIZES.pack(len(check), len(solution)) + check + solution)
            answer = process.stdout.read(65536)
            if answer.count(b'"passed"') != TESTS:
                raise SystemExit(f"the floor gave way: {answer.decode()}")

        yield Contender(grade=one)
        process.stdin.close()


def cold_pytest() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for file in (CHECK, SOLUTION):
            shutil.copy(file, folder)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        must_say(b"8 passed", command, folder, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


def must_say(words: bytes, command: list[str], folder: str | Path, *, times: int = 1, **environment: str) -> None:
    """Run it. RuntimeError: it didn't come to the verdict that it should."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.stdout.count(words) != times:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stdout.decode(errors='replace')}")


def _rewritten(source: bytes) -> bytes:
    """As pytest keeps it in its cache."""
    tree = ast.parse(source)
    rewrite_asserts(tree, source)
    code: CodeType = compile(tree, "test_check.py", "exec")
    return marshal.dumps(code)


def _must_be(verdict: Verdict, outcome: Outcome, *, failing: int) -> None:
    failed = sum(finding.outcome != "passed" for finding in verdict.findings)
    if (verdict.outcome, len(verdict.findings), failed) != (outcome, TESTS, failing):
        raise RuntimeError(f"a grade went wrong: {verdict}")
