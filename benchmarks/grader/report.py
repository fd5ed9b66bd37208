"""What came out against what has to be reached: a table for people, JSON for everybody else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any, Literal

from benchmarks.grader.measuring import spread

BACK_TO_BACK, BACK_TO_BACK_UNLOCKED = "back to back", "back to back, without walls"

MEMORY = ("rss", "pss", "memory")
MEMORY_NOISE = 0.05  # what the same process may take more or less from one look to the next

Seconds = Mapping[str, Sequence[float]]  # of each contender


@dataclass(frozen=True, kw_only=True)
class Row:
    """`value` must be at most, or at least, `limit`. It is None where it couldn't be measured, for the reason `why_not`."""

    name: str
    must: Literal["<=", ">="]
    limit: float
    value: float | None = None
    unit: str = ""
    why_not: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def reached(self) -> bool:
        if self.value is None:
            return False
        return self.value <= self.limit if self.must == "<=" else self.value >= self.limit

    def as_json(self) -> dict[str, Any]:
        must = f"{self.must} {self.limit:g}{f' {self.unit}' if self.unit else ''}"
        if self.value is None:
            return {"not_measured": self.why_not, "must": must}
        return {"value": self.value, "must": must, "reached": self.reached, **self.details}


def ratio(
    name: str, seconds: Seconds, above: str, below: str, *, must: Literal["<=", ">="], limit: float, why_not: str = ""
) -> Row:
    """Of two medians."""
    if above not in seconds or below not in seconds:
        return Row(name=name, must=must, limit=limit, why_not=why_not)
    return Row(
        name=name,
        must=must,
        limit=limit,
        value=round(median(seconds[above]) / median(seconds[below]), 3),
        details={"milliseconds": {side: spread(seconds[side]) for side in (above, below)}},
    )


def rows_of_times(seconds: Seconds, missing: Mapping[str, str]) -> list[Row]:
    """What follows from grading in turns. `missing` says of a peer why it isn't among `seconds`."""
    ours = spread(seconds["ours"])
    extra = spread(seconds["two fail"])["p50"] - ours["p50"]
    peers = {"check50 3.5": 18, "warm dmoj 4.1": 28, "otter-grader 7": 350}
    return [
        ratio("full sandbox, two processes, ready pair ÷ floor, p50", seconds, "ours", "floor", must="<=", limit=1.0),
        ratio("cold python -m pytest ÷ ours, p50", seconds, "cold pytest", "ours", must=">=", limit=15),
        *(
            ratio(f"{peer} ÷ ours, p50", seconds, peer, "ours", must=">=", limit=limit, why_not=missing.get(peer, ""))
            for peer, limit in peers.items()
        ),
        Row(
            name="two failing tests, extra over a pass",
            must="<=",
            limit=8,
            unit="ms",
            value=round(extra, 2),
            details={"milliseconds": {"ours": ours, "two fail": spread(seconds["two fail"])}},
        ),
        isolation(seconds),
        Row(
            name="p95 ÷ p50, idle",
            must="<=",
            limit=1.6,
            value=round(ours["p95"] / ours["p50"], 3),
            details={"milliseconds": {"ours": ours}},
        ),
    ]


def isolation(seconds: Seconds) -> Row:
    """A ready pair has its walls already: most of their cost shows where grades come so fast that pairs have to be made."""
    name = "isolation on ÷ off, same engine, p50"
    row = ratio(name, seconds, "ours", "without walls", must="<=", limit=1.10)
    made = ratio(name, seconds, BACK_TO_BACK, BACK_TO_BACK_UNLOCKED, must="<=", limit=1.10)
    beside = {"value": made.value, **made.details}
    return replace(row, details={**row.details, "back to back, with the making of the pair": beside})


def growth(grades: int, found: Mapping[str, Any]) -> Row:
    """`found` has counts of many things `before` and `after`, and how many `grader_errors` there were."""
    before, after = found["before"], found["after"]
    grown = [name for name in after if after[name] > before.get(name, 0) * (1 + MEMORY_NOISE * _is_memory(name))]
    return Row(
        name=f"{grades:,} grades in a row: what grew, and grader errors",
        must="<=",
        limit=0,
        value=len(grown) + found["grader_errors"],
        details={"grown": grown, **found},
    )


def table(rows: Sequence[Row]) -> str:
    width = max(len(row.name) for row in rows)
    return "\n".join(f"{_word(row)}  {row.name:<{width}}  {_value(row)}" for row in rows)


def _is_memory(name: str) -> bool:
    return any(word in name.lower() for word in MEMORY)


def _word(row: Row) -> str:
    return "    " if row.value is None else "PASS" if row.reached else "MISS"


def _value(row: Row) -> str:
    if row.value is None:
        return f"not measured: {row.why_not.strip().splitlines()[-1] if row.why_not.strip() else '?'}"
    return f"{row.value:>9g} {row.unit:<5} must be {row.must} {row.limit:g}"
