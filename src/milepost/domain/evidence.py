"""What is kept of a learner: facts that are only ever added, from which everything else follows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Happening = Literal["graded", "lesson_finished", "reported", "report_withdrawn"]
Runner = Literal["self", "server"]


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """`subject` is the id of an exercise (`graded`), of a skill, or "project/stage" (a stage can be reported).

    A grade keeps its `outcome`, the `version` of the exercise or of the project's checks, a digest of the `files`, the
    `grader` version, the `seed` of generated cases, the `sandbox` level, and who ran it: `self` is the learner's own
    machine. That of a stage keeps the `commit` too.
    """

    happening: Happening
    subject: str
    at: datetime
    outcome: str = ""
    version: str = ""
    files: str = ""
    grader: str = ""
    seed: int = 0
    sandbox: str = ""
    commit: str = ""
    ran_by: Runner = "self"

    @property
    def passed(self) -> bool:
        return self.happening == "graded" and self.outcome == "passed"
