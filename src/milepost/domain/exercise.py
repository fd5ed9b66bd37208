"""An exercise: tasks, a starter, a check, a solution, and known wrong answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from milepost.domain.skills import Estimate

Kind = Literal["function", "program", "tests", "git", "config", "quiz", "trace", "order"]
Profile = Literal["pure", "process", "loopback"]
Environment = Literal["plain", "network", "data"]


@dataclass(frozen=True, kw_only=True)
class Limits:
    """`seconds` for one call, `total_seconds` for the whole grade, `memory` in MiB, `output` in KiB."""

    seconds: float = 2.0
    total_seconds: float = 5.0
    memory: int = 512
    output: int = 256


@dataclass(frozen=True, kw_only=True)
class Hint:
    """A hint is titled by the question that a stuck learner would ask. `html` is sanitized."""

    question: str
    html: str


@dataclass(frozen=True, kw_only=True)
class Task:
    """`number` counts from 1, `title` says what to do, `html` is sanitized. An exercise from elsewhere may have none."""

    number: int
    title: str
    html: str
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, kw_only=True)
class WrongAnswer:
    """A plausible wrong answer: the files, the task it fails, and what to say when a submission behaves the same."""

    name: str
    task: int
    message: str
    files: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One option of a quiz question. `html` is sanitized; a wrong one says in `message` what it overlooks."""

    text: str
    html: str
    right: bool = False
    message: str = ""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question of a `quiz` (`choose` among `options`) or of a `trace` (`ask` for output, or for a name's value).

    For "value": the value of `name` right after `line` ran for the `time`-th time. `wrong` pairs a known wrong answer
    with its message.
    """

    task: int
    choose: Literal["one", "many"] = "one"
    options: tuple[Option, ...] = ()
    ask: Literal["", "output", "value"] = ""
    name: str = ""
    line: int = 0
    time: int = 0
    answer: str = ""
    wrong: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Equivalent:
    """A mutant of the solution that no check can tell from it, and why."""

    operator: str
    was: str
    became: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where an exercise from elsewhere comes from: its track (id and title), its own page there, who wrote it, the licence.

    `source` says what its authors took the idea from.
    """

    track: str
    title: str
    address: str = ""
    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """`id` is permanent; that of an imported exercise begins with its track's: "exercism:leap". `files` are the names that
    a submission has, in the order in which they are shown; a name may have folders, with "/" between the parts.

    `starter` and `solution` map those names to text; both are empty for `quiz`, and `trace` shows its `program` instead.
    `check` is the text of check.py (None for `quiz` and `trace`, whose answers stand in `questions`).
    `module` is the name under which the check imports the submission. `run` starts a `program`.
    A learner of a `tests` exercise writes tests for the `code` (its `module`, and what that needs), which the page shows;
    `bugs` are wrong versions of it that the tests have to notice, and `rights` right ones that they have to pass.
    `gives` are skills that the starter uses before they are taught. An `order` exercise is built from the lines of its
    solution and the `distractors`; `fixed` are places (from 1) of lines of the solution that stand from the start.
    `profile` is what its code may do beside calculating, `environment` the packages that it finds.
    `given` are files that stand beside the check and beside the submission. `left_out` names tests of the check that can't
    be asked here, as "Class::test". `introduction` is what to read first, sanitized like `intro`.
    `trusted` is false for anything that did not come with Milepost; what was imported has an `origin`. `version` is a digest
    of all that grades it.
    """

    id: str
    title: str
    kind: Kind
    version: str
    skill: str = ""
    also: tuple[str, ...] = ()
    minutes: Estimate = Estimate(p50=15, p80=23)
    difficulty: int = 1
    limits: Limits = Limits()
    profile: Profile = "pure"
    environment: Environment = "plain"
    gives: tuple[str, ...] = ()
    intro: str = ""
    tasks: tuple[Task, ...] = ()
    files: tuple[str, ...] = ("solution.py",)
    starter: Mapping[str, str] = field(default_factory=dict)
    solution: Mapping[str, str] = field(default_factory=dict)
    check: str | None = None
    module: str = "solution"
    run: tuple[str, ...] = ()
    wrong: tuple[WrongAnswer, ...] = ()
    questions: tuple[Question, ...] = ()
    program: str = ""
    code: Mapping[str, str] = field(default_factory=dict)
    bugs: tuple[WrongAnswer, ...] = ()
    rights: tuple[Mapping[str, str], ...] = ()
    distractors: tuple[str, ...] = ()
    fixed: tuple[int, ...] = ()
    equivalents: tuple[Equivalent, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    introduction: str = ""
    origin: Origin | None = None
    trusted: bool = True

    @property
    def main(self) -> str:
        """The file that a check imports as `module`, or that `run` starts. Where neither says it, the first."""
        path = self.module.replace(".", "/")
        likely = (*self.run[1:2], f"{path}.py", f"{path}/__init__.py")
        return next((name for name in likely if name in self.files), self.files[0])
