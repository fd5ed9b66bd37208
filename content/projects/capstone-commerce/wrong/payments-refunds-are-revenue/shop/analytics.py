"""What was sold, and to whom. Days are UTC days of payment, and revenue is what was paid less what went back."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, distinct, func, select
from sqlalchemy.orm import Session

from shop.orders import SOLD
from shop.tables import Event, Money, Order, OrderLine, Product

Row = Mapping[str, Any]

UNITS = func.sum(OrderLine.quantity)
REVENUE = func.sum(OrderLine.paid_cents)
STEPS = ("view", "cart", "order", "paid")


def bookings(session: Session) -> int:
    """How many payments and refunds there are. Answers that were worked out at as many are still right.

    The largest id wouldn't do: of two bookings at the same moment, the smaller id may be seen later.
    """
    return session.scalar(select(func.count()).select_from(Money)) or 0


def sales_by_day(session: Session, first: date, last: date) -> list[Row]:
    """A row for each day, also where nothing was sold."""
    found = {day: row for day, *row in session.execute(_sales(Order.paid_day, first, last))}
    return [_row(day.isoformat(), *found.get(day, (0, 0, 0))) for day in days_between(first, last)]


def sales_by_week(session: Session, first: date, last: date) -> list[Row]:
    """Weeks of the calendar, such as 2031-W07, of the days from `first` to `last` only."""
    weeks: dict[str, list[int]] = {}
    for row in sales_by_day(session, first, last):
        week = weeks.setdefault(week_of(date.fromisoformat(row["key"])), [0, 0, 0])
        for place, name in enumerate(("orders", "units", "revenue_cents")):
            week[place] += row[name]
    return [_row(week, *numbers) for week, numbers in weeks.items()]


def sales_by_category(session: Session, first: date, last: date) -> list[Row]:
    """The largest revenue first."""
    rows = [_row(*row) for row in session.execute(_sales(OrderLine.category, first, last))]
    return sorted(rows, key=lambda row: (-row["revenue_cents"], row["key"]))


def funnel(session: Session, first: date, last: date) -> list[Row]:
    """How many different visitors came as far as each step. Orders count on the day when they were placed."""
    counted = dict.fromkeys(STEPS, 0)
    seen = select(Event.kind, func.count(distinct(Event.visitor))).where(Event.day.between(first, last)).group_by(Event.kind)
    counted.update((kind, count) for kind, count in session.execute(seen))
    buyers = func.count(distinct(Order.user_id))
    placed = select(buyers).where(
        Order.created_at >= _midnight(first), Order.created_at < _midnight(last + timedelta(days=1))
    )
    counted["order"] = session.scalar(placed) or 0
    counted["paid"] = session.scalar(select(buyers).where(*_sold(first, last))) or 0
    return [{"step": step, "visitors": counted[step]} for step in STEPS]


def cohorts(session: Session, months: int, today: date) -> list[Row]:
    """Customers by the month of their first paid order, and which share of them bought again in each later month."""
    active: dict[int, set[int]] = {}
    query = select(Order.user_id, Order.paid_day).where(Order.status.in_(SOLD)).distinct()
    for user_id, day in session.execute(query):
        if day is not None:
            active.setdefault(user_id, set()).add(_month_number(day))
    this_month = _month_number(today)
    return [_cohort(list(active.values()), month, this_month) for month in range(this_month - months + 1, this_month + 1)]


def low_stock(session: Session) -> int:
    query = select(func.count()).where(Product.gone.is_(False), Product.on_hand - Product.reserved <= Product.reorder_level)
    return session.scalar(query) or 0


def days_between(first: date, last: date) -> Iterator[date]:
    """Both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def week_of(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _sales(key: Any, first: date, last: date) -> Select[Any]:
    query = select(key, func.count(distinct(Order.id)), UNITS, REVENUE).join(OrderLine, OrderLine.order_id == Order.id)
    return query.where(*_sold(first, last)).group_by(key)


def _sold(first: date, last: date) -> Iterable[ColumnElement[bool]]:
    return Order.status.in_(SOLD), Order.paid_day.between(first, last)


def _midnight(day: date) -> datetime:
    """When it begins, in UTC."""
    return datetime.combine(day, time(), UTC)


def _row(key: str, orders: int, units: int, revenue: int) -> Row:
    return {"key": key, "orders": orders, "units": int(units), "revenue_cents": int(revenue)}


def _cohort(active: list[set[int]], month: int, this_month: int) -> Row:
    members = [months for months in active if min(months) == month]
    later = range(month + 1, this_month + 1)
    shares = [round(sum(one in months for months in members) / len(members), 4) if members else 0 for one in later]
    return {"month": _month_name(month), "customers": len(members), "returning": shares}


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_name(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
