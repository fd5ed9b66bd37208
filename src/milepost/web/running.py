"""Run: what a program prints, for the eye alone. Nothing is graded and nothing kept."""

import shlex
from collections.abc import Mapping

from milepost import grader
from milepost.domain.exercise import Exercise
from milepost.domain.lesson import PROGRAM, Code
from milepost.grader import RunResult
from milepost.learning import library

SCRIPT = "example.sh"


def run_answer(exercise: Exercise, files: Mapping[str, str], *, typed: str, arguments: str) -> RunResult:
    """`arguments` as in a shell; what can't be split is one argument."""
    command = (*(exercise.run or ("python", exercise.main)), *_split(arguments))
    sandbox, beside = library.grading_sandbox(), {**exercise.given, **exercise.code}
    return grader.run(files, sandbox=sandbox, command=command, stdin=_lines(typed), limits=exercise.limits, beside=beside)


def run_example(code: Code, source: str, *, typed: str) -> RunResult:
    """A block of a lesson as the learner changed it: all but the `source` is as the lesson says."""
    name, command = (SCRIPT, ("sh", SCRIPT)) if code.language == "sh" else (PROGRAM, ())
    return grader.run(
        {name: source},
        sandbox=library.grading_sandbox(),
        command=command,
        stdin=_lines(typed),
        beside=code.files,
        profile=code.profile,
        server=code.server,
    )


def _split(arguments: str) -> list[str]:
    try:
        return shlex.split(arguments)
    except ValueError:
        return [arguments]


def _lines(typed: str) -> str:
    """Each line ends, as with Enter."""
    text = typed.replace("\r\n", "\n").replace("\r", "\n")
    return text if not text or text.endswith("\n") else text + "\n"
