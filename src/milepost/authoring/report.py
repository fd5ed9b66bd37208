"""What proving content found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from milepost.domain.problem import Problem

FATES = ("made", "killed", "equivalent", "survived")
PARTS = ("projects", "stages", "core_stages")


@dataclass(frozen=True, kw_only=True)
class Report:
    """`problems` in the order of their places. `counts` say how much was looked at; `mutants` (by `FATES`) and `projects`
    (by `PARTS`) are counts as well. `proven` are the digests of the items without a problem, for `Proofs.with_proven`.
    """

    problems: tuple[Problem, ...]
    counts: Mapping[str, int]
    mutants: Mapping[str, int]
    projects: Mapping[str, int]
    proven: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """The form in which programs read it."""
        return {
            "problems": [{"file": p.file, "line": p.line, "message": p.message} for p in self.problems],
            "counts": dict(self.counts),
            "mutants": dict(self.mutants),
            "projects": dict(self.projects),
        }


@dataclass
class Ledger:
    """Gathers what the rules find while content is being proven."""

    problems: set[Problem] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    mutants: Counter[str] = field(default_factory=Counter)
    projects: Counter[str] = field(default_factory=Counter)
    proven: dict[str, str] = field(default_factory=dict)

    def problem(self, file: str, message: str, line: int = 0) -> None:
        self.problems.add(Problem(file=file, line=line, message=message))

    def report(self) -> Report:
        return Report(
            problems=tuple(sorted(self.problems)),
            counts=dict(sorted(self.counts.items())),
            mutants={fate: self.mutants[fate] for fate in FATES},
            projects={what: self.projects[what] for what in PARTS},
            proven=dict(self.proven),
        )
