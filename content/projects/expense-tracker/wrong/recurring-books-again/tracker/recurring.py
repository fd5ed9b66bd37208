"""Rules for what comes every month, and their expenses, each of which is booked once."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from tracker.errors import not_found
from tracker.expenses import category_named
from tracker.fields import Fields, cents, currency, day, day_or_none, text, whole_number
from tracker.forms import recurring_form
from tracker.models import Expense, Recurring
from tracker.requests import body, created, id_of, page_of, session, user_id

BOOKED: dict[int, date] = {}

recurring = Blueprint("recurring", __name__, url_prefix="/api/recurring")


@recurring.post("")
def make() -> ResponseReturnValue:
    fields = Fields(body())
    category = fields.read("category", category_named)
    for name, read in (("amount_cents", cents), ("currency", currency), ("start", day)):
        fields.read(name, read)
    fields.read("day", whole_number(1, 31))
    fields.read("description", text(), "")
    end, start = fields.read("end", day_or_none, None), fields.values.get("start")
    if start and end and end < start:
        fields.refuse("end", "must not be before start")
    fields.check()
    values = {**fields.values, "category": category}
    rule = Recurring(user_id=user_id(), booked_until=values["start"] - timedelta(days=1), **values)
    session().add(rule)
    session().flush()
    return created(recurring_form(rule), "/api/recurring")


@recurring.get("")
def find() -> ResponseReturnValue:
    own = select(Recurring).where(Recurring.user_id == user_id())
    items, numbers = page_of(own.order_by(Recurring.id), Fields(request.args))
    return jsonify(items=list(map(recurring_form, items)), **numbers)


@recurring.get("/<id>")
def show(id: str) -> ResponseReturnValue:
    return jsonify(recurring_form(_own(id)))


@recurring.delete("/<id>")
def delete(id: str) -> ResponseReturnValue:
    """What was booked stays."""
    session().delete(_own(id))
    return "", 204


def book_what_is_due(today: Callable[[], date]) -> None:
    """All that came due for this user up to today.

    How far each rule is booked is remembered here.
    """
    until = today()
    for rule in session().scalars(select(Recurring).where(Recurring.user_id == user_id())).all():
        since = BOOKED.get(rule.id, rule.start - timedelta(days=1))
        BOOKED[rule.id] = until
        session().add_all(_booked(rule, due) for due in due_days(rule, after=since, until=until))
    session().commit()


def due_days(rule: Recurring, *, after: date, until: date) -> Iterator[date]:
    """The rule's day in each month, or the last day of a shorter one; `until` and the rule's end are included."""
    last = min(until, rule.end) if rule.end else until
    year, month = after.year, after.month
    while date(year, month, 1) <= last:
        due = date(year, month, min(rule.day, monthrange(year, month)[1]))
        if max(after, rule.start - timedelta(days=1)) < due <= last:
            yield due
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _booked(rule: Recurring, due: date) -> Expense:
    return Expense(
        user_id=rule.user_id,
        category_id=rule.category_id,
        recurring_id=rule.id,
        amount_cents=rule.amount_cents,
        currency=rule.currency,
        description=rule.description,
        spent_on=due,
    )


def _own(id: str) -> Recurring:
    rule = session().get(Recurring, id_of(id))
    if rule is None or rule.user_id != user_id():
        raise not_found()
    return rule
