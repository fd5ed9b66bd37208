"""Budgets: what a month's spending in a category should stay below."""

from calendar import monthrange
from datetime import date
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from tracker.expenses import category_named
from tracker.fields import Fields, cents, currency, month
from tracker.forms import Form, month_of
from tracker.models import Budget, Category, Expense
from tracker.requests import body, session, user_id

WARNING_PER_CENT, OVER_PER_CENT = 80, 100

budgets = Blueprint("budgets", __name__, url_prefix="/api/budgets")


@budgets.put("")
def plan() -> ResponseReturnValue:
    fields = Fields(body())
    category, first = fields.read("category", category_named), fields.read("month", month)
    limit, chosen = fields.read("limit_cents", cents), fields.read("currency", currency)
    fields.check()
    named = {"user_id": user_id(), "category_id": category.id, "month": month_of(first), "currency": chosen}
    budget = session().scalar(select(Budget).filter_by(**named))
    if budget is None:
        budget = Budget(**named)
        session().add(budget)
    budget.limit_cents = limit
    session().flush()
    return jsonify(_form(budget))


@budgets.get("")
def compare() -> ResponseReturnValue:
    fields = Fields(request.args)
    first = read_month(fields)
    fields.check()
    return jsonify(items=budgets_of(first))


def read_month(fields: Fields) -> date:
    """The first day of the month in question."""
    first: date = fields.read("month", month)
    return first


def budgets_of(first: date) -> list[Form]:
    query = select(Budget).join(Budget.category).where(Budget.user_id == user_id(), Budget.month == month_of(first))
    return list(map(_form, session().scalars(query.order_by(Category.folded, Budget.currency)).unique()))


def state_of(spent_cents: int, limit_cents: int) -> str:
    """In whole numbers: 80 per cent is a warning, 100 still is, and a cent more is over."""
    if spent_cents * 100 > limit_cents * OVER_PER_CENT:
        return "over"
    return "warning" if spent_cents * 100 >= limit_cents * WARNING_PER_CENT else "ok"


def _form(budget: Budget) -> dict[str, Any]:
    spent = _spent(budget)
    return {
        "category": session().get_one(Category, budget.category_id).name,
        "month": budget.month,
        "currency": budget.currency,
        "limit_cents": budget.limit_cents,
        "spent_cents": spent,
        "state": state_of(spent, budget.limit_cents),
    }


def _spent(budget: Budget) -> int:
    first = date.fromisoformat(f"{budget.month}-01")
    last = first.replace(day=monthrange(first.year, first.month)[1])
    query = select(func.coalesce(func.sum(Expense.amount_cents), 0)).where(
        Expense.user_id == budget.user_id,
        Expense.category_id == budget.category_id,
        Expense.currency == budget.currency,
        Expense.spent_on.between(first, last),
    )
    return int(session().scalar(query) or 0)
