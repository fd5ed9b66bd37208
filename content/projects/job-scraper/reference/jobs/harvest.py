"""What one run brought home, card by card."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from jobs.cards import Card
from jobs.job import Job, job_of


@dataclass(kw_only=True)
class Harvest:
    """`jobs` by id, in the order of the board. `complete` says that nothing of the board was left out."""

    pages: int = 0
    jobs: dict[str, Job] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    complete: bool = True

    def take(self, cards: Iterable[Card], now: datetime) -> None:
        """The cards of one page. A job that comes twice counts once."""
        self.pages += 1
        for card in cards:
            if card.whole:
                self.jobs.setdefault(card.id, job_of(card, now))
            else:
                self.skipped.append(_why(card, self.pages))

    def leave_out(self, ids: Iterable[str]) -> None:
        """Jobs that are known from elsewhere."""
        for id in ids:
            self.jobs.pop(id, None)

    @property
    def summary(self) -> dict[str, int]:
        return {"pages": self.pages, "jobs": len(self.jobs), "skipped": len(self.skipped)}


def _why(card: Card, page: int) -> str:
    lacks = " and ".join(name for name, value in (("id", card.id), ("title", card.title)) if not value)
    return f"page {page}: a card without {lacks} was skipped: {card.id or card.title or 'nothing names it'}"
