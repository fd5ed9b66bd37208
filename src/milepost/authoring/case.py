"""An exercise that is being proven: its files, where it is tried, and where its problems are noted."""

from dataclasses import dataclass
from functools import cached_property

from milepost.authoring.bench import Bench
from milepost.authoring.items import Item
from milepost.authoring.report import Ledger
from milepost.curriculum.places import lines_of
from milepost.domain.exercise import Exercise
from milepost.domain.problem import Weight

CHECK, FACTS, PAGE = "check.py", "exercise.toml", "task.md"


@dataclass(frozen=True, kw_only=True)
class Case:
    exercise: Exercise
    item: Item
    bench: Bench
    ledger: Ledger

    def problem(self, message: str, file: str, line: int = 0, weight: Weight = Weight.WRONG) -> None:
        """`file` is relative to the exercise's folder."""
        self.ledger.problem(f"{self.item.name}/{file}", message, line, weight)

    def weakness(self, message: str, file: str, line: int = 0) -> None:
        """Of ours it's a problem. Of what was imported it's a gap: somebody else has to close it."""
        if self.exercise.origin is None:
            self.problem(message, file, line)
        else:
            self.ledger.gap(f"{self.item.name}/{file}", message, line)

    def text(self, file: str) -> str:
        return (self.item.path / file).read_text(encoding="utf-8", errors="replace")

    def line(self, *keys: str | int) -> int:
        """Where a key stands in exercise.toml, such as ("question", 0, "answer"); 0 for one that isn't there."""
        return self._lines.get(keys, 0)

    def named(self, stem: str) -> str:
        """Where "starter" or "wrong/off_by_one" stands: a folder, or a file in the exercise's own language."""
        if (self.item.path / stem).is_dir():
            return stem
        return f"{stem}.{self.exercise.files[0].rpartition('.')[2]}"

    @cached_property
    def _lines(self) -> dict[tuple[str | int, ...], int]:
        return lines_of(self.text(FACTS))
