"""Expenses: recorded, found, changed and deleted."""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, func, select

from tracker.errors import not_found
from tracker.fields import Fields, cents, currency, day, text
from tracker.filters import Filters, read_filters
from tracker.forms import expense_form
from tracker.models import Category, Expense, now
from tracker.requests import body, created, id_of, page_of, session, user_id

ORDERS = {
    "spent_on": (Expense.spent_on.asc(), Expense.id.asc()),
    "-spent_on": (Expense.spent_on.desc(), Expense.id.desc()),
    "-amount_cents": (Expense.amount_cents.desc(), Expense.id.desc()),
}

expenses = Blueprint("expenses", __name__, url_prefix="/api/expenses")


@expenses.post("")
def record() -> ResponseReturnValue:
    expense = Expense(user_id=user_id(), **read_expense(body()))
    session().add(expense)
    session().flush()
    return created(expense_form(expense), "/api/expenses")


@expenses.get("")
def find() -> ResponseReturnValue:
    fields = Fields(request.args)
    filters = read_filters(fields)
    order = fields.read("sort", _order, "-spent_on")
    fields.check()
    query = filters.applied(select(Expense).where(Expense.user_id == user_id()))
    items, numbers = page_of(query.order_by(*ORDERS[order]), fields)
    return jsonify(items=list(map(expense_form, items)), **numbers, sum_cents=_sums(filters))


@expenses.get("/<id>")
def show(id: str) -> ResponseReturnValue:
    return jsonify(expense_form(_own(id)))


@expenses.put("/<id>")
def replace(id: str) -> ResponseReturnValue:
    return _changed(_own(id), read_expense(body()))


@expenses.patch("/<id>")
def change(id: str) -> ResponseReturnValue:
    return _changed(_own(id), read_expense(body(), present_only=True))


@expenses.delete("/<id>")
def delete(id: str) -> ResponseReturnValue:
    session().delete(_own(id))
    return "", 204


def read_expense(given: Mapping[str, Any], *, present_only: bool = False) -> dict[str, Any]:
    """The columns of an expense. Raises ValidationFailed."""
    fields = Fields(given, present_only=present_only)
    fields.read("amount_cents", cents)
    fields.read("currency", currency)
    fields.read("spent_on", day)
    fields.read("description", text(), "")
    fields.read("category", category_named)
    fields.check()
    return fields.values


def category_named(name: Any) -> Category:
    """Of this user. Raises ValueError where there is none."""
    query = select(Category).where(Category.user_id == user_id(), Category.name == str(name))
    category = session().scalar(query)
    if category is None:
        raise ValueError("must be the name of one of your categories")
    return category


def _own(id: str) -> Expense:
    expense = session().get(Expense, id_of(id))
    if expense is None or expense.user_id != user_id():
        raise not_found()
    return expense


def _changed(expense: Expense, values: Mapping[str, Any]) -> ResponseReturnValue:
    for name, value in values.items():
        setattr(expense, name, value)
    expense.updated_at = now()
    session().flush()
    return jsonify(expense_form(expense))


def _sums(filters: Filters) -> dict[str, int]:
    """By currency, over all pages."""
    sums: Select[Any] = select(Expense.currency, func.sum(Expense.amount_cents)).where(Expense.user_id == user_id())
    rows = session().execute(filters.applied(sums).group_by(Expense.currency).order_by(Expense.currency))
    return {currency: int(total) for currency, total in rows}


def _order(value: Any) -> str:
    if value not in ORDERS:
        raise ValueError(f"must be one of {', '.join(ORDERS)}")
    return str(value)
