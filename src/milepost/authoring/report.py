"""What proving content found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from milepost.domain.problem import Problem, Weight, worst_first

FATES = ("made", "killed", "equivalent", "survived")
PARTS = ("stages", "passed", "not_checkable", "wrong", "wrong_caught")


@dataclass(frozen=True, kw_only=True)
class Proof:
    """How much of a project was proven: stages of which all references passed, and wrong answers that were caught.

    `not_checkable` are ids of stages that this machine can't check, each with the reason.
    """

    stages: int
    passed: int
    not_checkable: Mapping[str, str]
    wrong: int
    wrong_caught: int

    def as_json(self) -> dict[str, Any]:
        facts = {part: getattr(self, part) for part in PARTS}
        return {**facts, "not_checkable": [f"{stage}: {reason}" for stage, reason in self.not_checkable.items()]}


@dataclass(frozen=True, kw_only=True)
class Survivor:
    """A mutant that lives: its exercise's `folder`, the `diff` to the solution, and what tells the two `apart`, if found."""

    folder: str
    operator: str
    diff: tuple[str, ...]
    apart: str = ""


@dataclass(frozen=True, kw_only=True)
class Report:
    """`problems` are the worst first. `counts` say how much was looked at; `mutants` (by `FATES`) are counts too.
    `projects` are proofs by id, of those that have checks. `proven` are the digests of the items without a problem, for
    `Proofs.with_proven`. `left` names the items that time didn't allow for, `unproven` those that were never proven
    and weren't to be now. `not_run` are blocks of lessons that this machine can't run, by their places, with the reason.
    `seconds` are how long each item took, by its key.
    `unlisted` are links, each with its place, that the list of links doesn't have. `survivors` are mutants that live and
    shouldn't. `gaps` are where the tests of imported exercises are weak.
    """

    problems: tuple[Problem, ...]
    counts: Mapping[str, int]
    mutants: Mapping[str, int]
    projects: Mapping[str, Proof]
    proven: Mapping[str, str]
    left: tuple[str, ...] = ()
    unproven: tuple[str, ...] = ()
    not_run: Mapping[str, str] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
    unlisted: tuple[str, ...] = ()
    survivors: tuple[Survivor, ...] = ()
    gaps: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The form in which programs read it."""
        return {
            "problems": [{"file": p.file, "line": p.line, "message": p.message} for p in self.problems],
            "gaps": [{"file": p.file, "line": p.line, "message": p.message} for p in self.gaps],
            "counts": dict(self.counts),
            "mutants": dict(self.mutants),
            "projects": {id: proof.as_json() for id, proof in self.projects.items()},
            "proven": dict(self.proven),
            "left": list(self.left),
            "unproven": list(self.unproven),
            "not_run": [f"{place}: {reason}" for place, reason in self.not_run.items()],
            "seconds": {item: round(own, 2) for item, own in self.seconds.items()},
            "unlisted": list(self.unlisted),
            "survivors": [asdict(survivor) for survivor in self.survivors],
        }


@dataclass
class Ledger:
    """Gathers what the rules find while content is being proven."""

    problems: set[Problem] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    mutants: Counter[str] = field(default_factory=Counter)
    projects: dict[str, Proof] = field(default_factory=dict)
    proven: dict[str, str] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    unproven: list[str] = field(default_factory=list)
    not_run: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    unlisted: list[str] = field(default_factory=list)
    survivors: list[Survivor] = field(default_factory=list)
    gaps: set[Problem] = field(default_factory=set)

    def problem(self, file: str, message: str, line: int = 0, weight: Weight = Weight.WRONG) -> None:
        self.problems.add(Problem(file=file, line=line, message=message, weight=weight))

    def take(self, other: "Ledger") -> None:
        """Add what another one noted while items were proven."""
        self.problems |= other.problems
        self.counts.update(other.counts)
        self.mutants.update(other.mutants)
        self.projects |= other.projects
        self.left += other.left
        self.not_run |= other.not_run
        self.seconds |= other.seconds
        self.survivors += other.survivors
        self.gaps |= other.gaps

    def gap(self, file: str, message: str, line: int = 0) -> None:
        self.gaps.add(Problem(file=file, line=line, message=message))

    def report(self) -> Report:
        return Report(
            problems=worst_first(self.problems),
            counts=dict(sorted(self.counts.items())),
            mutants={fate: self.mutants[fate] for fate in FATES},
            projects=dict(sorted(self.projects.items())),
            proven=dict(self.proven),
            left=tuple(self.left),
            unproven=tuple(self.unproven),
            not_run=dict(sorted(self.not_run.items())),
            seconds=dict(self.seconds),
            unlisted=tuple(self.unlisted),
            survivors=tuple(self.survivors),
            gaps=tuple(sorted(self.gaps)),
        )
