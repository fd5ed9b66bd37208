"""What the grader says of a submission."""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal[
    "passed",
    "failed",
    "syntax_error",
    "crashed",
    "timed_out",
    "out_of_memory",
    "too_much_output",
    "grader_error",
    "not_checkable",
]


@dataclass(frozen=True, kw_only=True)
class Change:
    """A stretch of text that two sides share (`same`), or that stands on one side only."""

    kind: Literal["same", "got", "expected"]
    text: str


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One check's part of a verdict.

    `name` is the check's name, readable. `call`, `got` and `expected` are text as Python would print it, empty where there
    is none; `diff` compares the last two character by character. `stdout` is what the submission printed meanwhile.
    `line` and `column` (from 1) and `source` point into the submission where that helps, and into `file` where it has
    several. `insight` is the message of the
    known wrong answer that behaves the same; `smallest` is the smallest call that fails, where one was searched for.
    """

    task: int | None
    name: str
    outcome: Outcome
    message: str = ""
    call: str = ""
    got: str = ""
    expected: str = ""
    diff: tuple[Change, ...] = ()
    stdout: str = ""
    file: str = ""
    line: int | None = None
    column: int | None = None
    source: str = ""
    insight: str = ""
    smallest: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`sandbox` names the level that was in force; `seed` repeats the generated cases; `milliseconds` is wall time.

    `message` is one sentence about the whole. `insight` is the message of the known wrong answer that behaves the same.
    `author_trace` explains a `grader_error` to whoever wrote the check; learners are not shown it.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    sandbox: str
    milliseconds: float
    seed: int = 0
    message: str = ""
    insight: str = ""
    author_trace: str = ""

    @property
    def passed(self) -> bool:
        return self.outcome == "passed"

    def failed_tasks(self) -> tuple[int, ...]:
        """Numbers of the tasks with a check that did not pass, lowest first."""
        return tuple(sorted({f.task for f in self.findings if f.task is not None and f.outcome != "passed"}))

    def first_failure(self) -> Finding | None:
        """The finding that a learner should read first."""
        return next((f for f in self.findings if f.outcome != "passed"), None)
