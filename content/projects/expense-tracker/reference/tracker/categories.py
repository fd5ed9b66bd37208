"""Categories: named, coloured, and given up without losing an expense."""

from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import exists, or_, select, update
from sqlalchemy.exc import IntegrityError

from tracker.errors import Refused, not_found
from tracker.fields import Fields, colour, text
from tracker.forms import category_form
from tracker.models import Budget, Category, Expense, Recurring
from tracker.requests import body, created, id_of, page_of, session, user_id

USERS_OF_CATEGORIES = (Expense, Recurring, Budget)
PLAIN = "#607D8B"

categories = Blueprint("categories", __name__, url_prefix="/api/categories")


@categories.get("")
def find() -> ResponseReturnValue:
    own = select(Category).where(Category.user_id == user_id())
    items, numbers = page_of(own.order_by(Category.folded, Category.id), Fields(request.args))
    return jsonify(items=list(map(category_form, items)), **numbers)


@categories.post("")
def make() -> ResponseReturnValue:
    fields = Fields(body())
    name, chosen = fields.read("name", text(1, 60)), fields.read("colour", colour, PLAIN)
    fields.check()
    category = Category(user_id=user_id(), name=name, folded=name.casefold(), colour=chosen)
    session().add(category)
    _keep()
    return created(category_form(category), "/api/categories")


@categories.get("/<id>")
def show(id: str) -> ResponseReturnValue:
    return jsonify(category_form(_own(id)))


@categories.patch("/<id>")
def change(id: str) -> ResponseReturnValue:
    category = _own(id)
    fields = Fields(body(), present_only=True)
    if name := fields.read("name", text(1, 60)):
        fields.values["folded"] = name.casefold()
    fields.read("colour", colour)
    fields.check()
    for key, value in fields.values.items():
        setattr(category, key, value)
    _keep()
    return jsonify(category_form(category))


@categories.delete("/<id>")
def delete(id: str) -> ResponseReturnValue:
    category = _own(id)
    if (given := request.args.get("move_to")) is not None:
        _move(category, _target(given, category))
    elif _is_in_use(category):
        raise Refused(409, "in_use", "Something is in this category. Say where it goes with move_to.")
    session().delete(category)
    return "", 204


def _own(id: Any) -> Category:
    category = session().get(Category, id_of(str(id)))
    if category is None or category.user_id != user_id():
        raise not_found()
    return category


def _target(given: str, category: Category) -> Category:
    """Raises ValidationFailed unless it's another one of this user."""
    found = session().get(Category, id_of(given))
    fields = Fields({})
    if found is None or found.user_id != user_id() or found.id == category.id:
        fields.refuse("move_to", "must be the id of another one of your categories")
    fields.check()
    assert found is not None
    return found


def _is_in_use(category: Category) -> bool:
    used = (exists().where(table.category_id == category.id) for table in USERS_OF_CATEGORIES)
    return bool(session().scalar(select(or_(*used))))


def _move(category: Category, target: Category) -> None:
    """Where both have a budget for a month, their limits are added up."""
    for table in (Expense, Recurring):
        session().execute(update(table).where(table.category_id == category.id).values(category_id=target.id))
    for budget in session().scalars(select(Budget).where(Budget.category_id == category.id)).all():
        same = (Budget.category_id == target.id, Budget.month == budget.month, Budget.currency == budget.currency)
        other = session().scalar(select(Budget).where(*same))
        if other is None:
            budget.category_id = target.id
        else:
            other.limit_cents += budget.limit_cents
            session().delete(budget)
    session().flush()


def _keep() -> None:
    """Raises Refused where the name is taken."""
    try:
        session().flush()
    except IntegrityError:
        raise Refused(409, "conflict", "There is a category with this name.") from None
