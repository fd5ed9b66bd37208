"""Sums by month, category and weekday, made by the database."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, extract, func, select

from tracker.fields import Fields, currency, day, month
from tracker.filters import Filters
from tracker.forms import Form, month_of
from tracker.models import Category, Expense
from tracker.requests import session, user_id

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MOST_MONTHS = 1200

statistics = Blueprint("statistics", __name__, url_prefix="/api/stats")


@statistics.get("/months")
def months() -> ResponseReturnValue:
    fields = Fields(request.args)
    first, last = fields.read("from", month), fields.read("to", month)
    chosen = fields.read("currency", currency, None)
    if first and last and not first <= last < _later(first, MOST_MONTHS):
        fields.refuse("to", f"must be at or after from, and at most {MOST_MONTHS} months away")
    fields.check()
    filters = Filters(first=first, last=_later(last, 1) - timedelta(days=1), currency=chosen)
    refuse_mixed_currencies(filters)
    return jsonify(items=sums_by_month(filters, list(months_between(first, last))))


@statistics.get("/categories")
def categories() -> ResponseReturnValue:
    return jsonify(items=sums_by_category(_period()))


@statistics.get("/weekdays")
def weekdays() -> ResponseReturnValue:
    filters = _period()
    assert filters.first and filters.last
    query = select(Expense.spent_on, func.sum(Expense.amount_cents)).group_by(Expense.spent_on)
    sums: Counter[int] = Counter()
    for spent_on, total in session().execute(_own(query, filters)):
        sums[spent_on.weekday()] += int(total)
    days = _weekdays_between(filters.first, filters.last)
    return jsonify(items=[{"weekday": WEEKDAYS[n], "mean_cents": round(sums[n] / days[n])} for n in range(7) if days[n]])


def sums_by_month(filters: Filters, shown: Sequence[date]) -> list[Form]:
    """An item for each month that is shown, also where nothing was spent."""
    year, number = extract("year", Expense.spent_on), extract("month", Expense.spent_on)
    query = select(year, number, func.sum(Expense.amount_cents), func.count()).group_by(year, number)
    found = {
        f"{int(y):04}-{int(m):02}": (int(total), count) for y, m, total, count in session().execute(_own(query, filters))
    }
    rows = [(month_of(first), *found.get(month_of(first), (0, 0))) for first in shown]
    return [{"month": name, "sum_cents": total, "count": count} for name, total, count in rows]


def sums_by_category(filters: Filters) -> list[Form]:
    """The largest first."""
    total = func.sum(Expense.amount_cents)
    query = _own(select(Category.name, total).join(Expense.category).group_by(Category.name), filters)
    rows = [(name, int(cents)) for name, cents in session().execute(query.order_by(total.desc(), Category.name))]
    whole = sum(cents for _, cents in rows)
    return [{"category": name, "sum_cents": cents, "share": round(cents / whole, 4)} for name, cents in rows]


def currencies_in(filters: Filters) -> list[str]:
    query = select(Expense.currency).distinct().order_by(Expense.currency)
    return list(session().scalars(_own(query, filters)))


def refuse_mixed_currencies(filters: Filters) -> None:
    """Euros and yen have no sum. Raises ValidationFailed."""
    if filters.currency is None and len(currencies_in(filters)) > 1:
        fields = Fields({})
        fields.refuse("currency", "must be chosen, for there are several in this period")
        fields.check()


def months_between(first: date, last: date) -> Iterator[date]:
    """The first days of all months, both ends included."""
    current = first.replace(day=1)
    while current <= last:
        yield current
        current = _later(current, 1)


def _period() -> Filters:
    fields = Fields(request.args)
    first, last = fields.read("from", day), fields.read("to", day)
    chosen = fields.read("currency", currency, None)
    if first and last and first > last:
        fields.refuse("to", "must not be before from")
    fields.check()
    filters = Filters(first=first, last=last, currency=chosen)
    refuse_mixed_currencies(filters)
    return filters


def _own(query: Select[Any], filters: Filters) -> Select[Any]:
    return filters.applied(query.where(Expense.user_id == user_id()))


def _later(first: date, months: int) -> date:
    """The first day of a month, some months later; the calendar's last day where it ends."""
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1) if first.year + years <= date.max.year else date.max


def _weekdays_between(first: date, last: date) -> Counter[int]:
    weeks, more = divmod((last - first).days + 1, 7)
    return Counter(dict.fromkeys(range(7), weeks)) + Counter((first.weekday() + n) % 7 for n in range(more))
