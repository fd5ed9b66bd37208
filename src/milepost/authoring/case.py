"""An exercise that is being proven: its files, where it is tried, and where its problems are noted."""

from dataclasses import dataclass

from milepost.authoring.bench import Bench
from milepost.authoring.items import Item
from milepost.authoring.report import Ledger
from milepost.domain.exercise import Exercise


@dataclass(frozen=True, kw_only=True)
class Case:
    exercise: Exercise
    item: Item
    bench: Bench
    ledger: Ledger

    def problem(self, message: str, file: str = "", line: int = 0) -> None:
        """`file` is relative to the exercise's folder."""
        self.ledger.problem(f"{self.item.name}/{file}".rstrip("/"), message, line)

    def text(self, file: str) -> str:
        return (self.item.path / file).read_text(encoding="utf-8", errors="replace")

    def wrong_file(self, name: str) -> str:
        """The file of a known wrong answer."""
        return f"wrong/{name}.{self.exercise.files[0].rpartition('.')[2]}"
