"""What clients see."""

from datetime import date, datetime
from typing import Any

from tracker.models import Category, Expense, Recurring

Form = dict[str, Any]


def expense_form(expense: Expense) -> Form:
    return {
        "id": expense.id,
        "amount_cents": expense.amount_cents,
        "currency": expense.currency,
        "category": expense.category.name,
        "spent_on": expense.spent_on.isoformat(),
        "description": expense.description,
        "recurring_id": expense.recurring_id,
        "created_at": instant(expense.created_at),
        "updated_at": instant(expense.updated_at),
    }


def category_form(category: Category) -> Form:
    return {"id": category.id, "name": category.name, "colour": category.colour}


def recurring_form(rule: Recurring) -> Form:
    return {
        "id": rule.id,
        "amount_cents": rule.amount_cents,
        "currency": rule.currency,
        "category": rule.category.name,
        "description": rule.description,
        "day": rule.day,
        "start": rule.start.isoformat(),
        "end": rule.end.isoformat() if rule.end else None,
    }


def instant(at: datetime) -> str:
    """Of a stored one, which is in UTC."""
    return f"{at.isoformat(timespec='seconds')}Z"


def month_of(day: date) -> str:
    return day.isoformat()[:7]
