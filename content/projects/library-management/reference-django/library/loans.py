"""One loan: when it ends, how often it may be renewed, and what lateness costs. Money is whole cents."""

from dataclasses import dataclass
from datetime import date, timedelta

from library.errors import Refused

FINE_A_DAY = 25
MOST_FINE = 1000
MOST_RENEWALS = 2


@dataclass
class Loan:
    """`period` is what each renewal adds. `fine_cents` is 0 until the loan ends, and never changes after that."""

    item: str
    member: str
    due: date
    period: timedelta
    renewals: int = 0
    returned: date | None = None
    fine_cents: int = 0

    @property
    def open(self) -> bool:
        return self.returned is None

    def is_overdue(self, today: date) -> bool:
        return self.open and today > self.due

    def renew(self, today: date) -> None:
        """Raises Refused."""
        self.due = renewed(self.due, self.period, self.renewals, today)
        self.renewals += 1

    def give_back(self, today: date) -> None:
        self.returned = today
        self.fine_cents = fine_cents(self.due, today)


def fine_cents(due: date, returned: date) -> int:
    """Each day after the due date that has begun is charged, up to a limit."""
    days = max(0, (returned - due).days)
    return min(days * FINE_A_DAY, MOST_FINE)


def renewed(due: date, period: timedelta, renewals: int, today: date) -> date:
    """The next due date: one more period from the old one, whatever day it is. Raises Refused."""
    if today > due:
        raise Refused("overdue_loans", f"this was due on {due}: bring it back first")
    if renewals >= MOST_RENEWALS:
        raise Refused("renewal_limit", f"this was renewed {MOST_RENEWALS} times already")
    return due + period
