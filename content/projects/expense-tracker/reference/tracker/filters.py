"""Which expenses are meant. The list, its sums and the charts share these filters, so that they can't disagree."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select

from tracker.fields import MOST_CENTS, Fields, currency, day, text, whole_number
from tracker.models import Category, Expense


@dataclass(frozen=True, kw_only=True)
class Filters:
    """None lets everything through. Both end days count."""

    first: date | None = None
    last: date | None = None
    category: str | None = None
    currency: str | None = None
    least: int | None = None
    most: int | None = None
    words: str | None = None

    def applied(self, query: Select[Any]) -> Select[Any]:
        """To a query over expenses."""
        conditions = [
            (self.first, lambda: Expense.spent_on >= self.first),
            (self.last, lambda: Expense.spent_on <= self.last),
            (self.category, lambda: Expense.category.has(Category.name == self.category)),
            (self.currency, lambda: Expense.currency == self.currency),
            (self.least, lambda: Expense.amount_cents >= self.least),
            (self.most, lambda: Expense.amount_cents <= self.most),
            (self.words, lambda: Expense.description.icontains(self.words or "", autoescape=True)),
        ]
        return query.where(*(condition() for value, condition in conditions if value is not None))


def read_filters(fields: Fields) -> Filters:
    """Notes what is wrong in `fields`."""
    first, last = fields.read("from", day, None), fields.read("to", day, None)
    if first and last and first > last:
        fields.refuse("to", "must not be before from")
    return Filters(
        first=first,
        last=last,
        category=fields.read("category", text(), None) or None,
        currency=fields.read("currency", currency, None),
        least=fields.read("min_cents", whole_number(0, MOST_CENTS), None),
        most=fields.read("max_cents", whole_number(0, MOST_CENTS), None),
        words=fields.read("q", text(), None) or None,
    )
