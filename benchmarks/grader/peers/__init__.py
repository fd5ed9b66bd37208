"""Our peers, each with the same eight tests in its own terms: check50, the judge of DMOJ, and otter-grader."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from benchmarks.grader.contenders import SOLUTION, TESTS, Contender, must_say
from benchmarks.grader.peers.installing import HERE, installed, with_seccomp

CASES = (  # what a program is given, and what it has to answer
    ("encode ", ""),
    ("encode a", "a1"),
    ("encode aaabccc", "a3 b1 c3"),
    ("encode aba", "a1 b1 a1"),
    ("decode x2 y1", "xxy"),
    ("both ", ""),
    ("both zzzz", "zzzz"),
    ("decode a0", "refused"),
)


@contextlib.contextmanager
def check50() -> Iterator[Contender]:
    """The command, with its checks in a local folder. Each check is a process, and two run at a time on two cores."""
    command = [str(installed("check50") / "check50"), "--dev", "-o", "json", "--", str(HERE / "check50")]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(SOLUTION, folder)
        yield Contender(grade=lambda: must_say(b'"passed": true', command, folder, times=TESTS), share=0.5)


@contextlib.contextmanager
def dmoj() -> Iterator[Contender]:
    """A judge that is running already. It judges programs: for each test one Python, the same as everybody's here."""
    python = installed("dmoj", first=("dmoj-build",), flags=with_seccomp) / "python"
    with tempfile.TemporaryDirectory() as folder:
        _write_problem(Path(folder), python)
        command = [str(python), "-m", "dmoj.cli", "-c", "judge.yml", "-e", "PY3", "--no-ansi", "--skip-self-test"]
        environment = {**os.environ, "HOME": folder, "PYTHONUNBUFFERED": "1"}
        with subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as judge:
            yield Contender(grade=lambda: _judge(judge), share=0.5)
            judge.kill()


@contextlib.contextmanager
def otter() -> Iterator[Contender]:
    """The command that learners are told to use. It makes a notebook of the submission and runs that in a new kernel."""
    programs = installed("otter")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(SOLUTION, folder)
        command = [str(programs / "otter"), "check", SOLUTION.name, "-t", str(HERE / "otter")]
        kernels = str(programs.parent / "share" / "jupyter")
        yield Contender(
            grade=lambda: must_say(b"All tests passed!", command, folder, JUPYTER_PATH=kernels),
            share=0.06,
        )


PEERS: dict[str, Callable[[], AbstractContextManager[Contender]]] = {
    "check50 3.5": check50,
    "warm dmoj 4.1": dmoj,
    "otter-grader 7": otter,
}


def open_peers(stack: contextlib.ExitStack) -> tuple[dict[str, Contender], dict[str, str]]:
    """Those that can be installed and come to the right verdict here, and why the others can't or don't."""
    found, missing = {}, {}
    for name, peer in PEERS.items():
        try:
            contender = stack.enter_context(peer())
            contender.grade()
            found[name] = contender
        except (OSError, RuntimeError) as error:
            missing[name] = str(error)[-600:]
    return found, missing


def _write_problem(folder: Path, python: Path) -> None:
    problem = folder / "problems" / "runs"
    problem.mkdir(parents=True)
    lines = [f"  - {{in: {number}.in, out: {number}.out, points: 1}}" for number in range(len(CASES))]
    (problem / "init.yml").write_text("\n".join(["test_cases:", *lines, ""]), encoding="utf-8")
    for number, (given, answer) in enumerate(CASES):
        (problem / f"{number}.in").write_text(f"{given}\n", encoding="utf-8")
        (problem / f"{number}.out").write_text(f"{answer}\n", encoding="utf-8")
    settings = f"problem_storage_globs: [{folder}/problems/*]\nruntime: {{python3: {python.resolve()}}}\n"
    (folder / "judge.yml").write_text(settings, encoding="utf-8")


def _judge(judge: subprocess.Popen[str]) -> None:
    assert judge.stdin is not None
    assert judge.stdout is not None
    judge.stdin.write(f"submit runs PY3 {HERE / 'dmoj' / 'solution.py'} -tl 2 -ml 131072\n")
    judge.stdin.flush()
    said = ""
    while "Done grading" not in said:
        line = judge.stdout.readline()
        if not line:
            raise RuntimeError(f"the judge ended: {said}")
        said += line
    if said.count(" AC ") != TESTS:
        raise RuntimeError(f"the judge came to another verdict: {said}")
