"""What belongs to the request that is being answered: model, session, body, parameters."""

from collections.abc import Callable
from typing import Any, cast

from flask import current_app, g, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from feedback.batches import MOST_CHARACTERS
from feedback.classifier import Classifier
from feedback.errors import Invalid, Refused, not_found
from feedback.store import Batch

MOST_ON_A_PAGE, MOST_PAGES = 100, 10**9


def session() -> Session:
    """It is committed when the answer is made."""
    return cast(Session, g.session)


def classifier() -> Classifier:
    """Loaded once, when the server started. Raises Refused where that didn't work."""
    found = current_app.extensions["classifier"]
    if found is None:
        raise Refused(503, "unavailable", "There is no model that can be loaded.")
    return cast(Classifier, found)


def body() -> dict[str, Any]:
    """Raises Refused unless it is a JSON object."""
    if request.mimetype != "application/json":
        raise Refused(415, "unsupported_media_type", "Send JSON.")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused(400, "malformed_request", "Send a JSON object.")
    return given


def text_in(given: Any) -> str:
    """Raises Invalid."""
    if not isinstance(given, str) or not given.strip() or len(given) > MOST_CHARACTERS:
        raise Invalid({"text": f"must be a text of 1 to {MOST_CHARACTERS} characters"})
    return given


def batch(text: str) -> Batch:
    """By the id in a path, which may be any nonsense. Raises Refused where there is none."""
    id = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else -1
    found = session().get(Batch, id)
    if found is None:
        raise not_found()
    return found


def one_of(name: str, values: tuple[str, ...], default: str) -> str:
    """A parameter of the query. Raises Invalid."""
    value = request.args.get(name, default)
    if value not in (*values, default):
        raise Invalid({name: f"must be one of {', '.join(values)}"})
    return value


def page_of(query: Select[Any], form: Callable[[Any], dict[str, Any]]) -> ResponseReturnValue:
    page, per_page = _number("page", 1, MOST_PAGES), _number("per_page", 20, MOST_ON_A_PAGE)
    total = session().scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    found = session().scalars(query.limit(per_page).offset((page - 1) * per_page)).all()
    numbers = {"page": page, "per_page": per_page, "total": total, "pages": -(-total // per_page)}
    return jsonify(items=[form(one) for one in found], **numbers)


def _number(name: str, default: int, most: int) -> int:
    text = request.args.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 19 and 1 <= int(text) <= most):
        raise Invalid({name: f"must be a whole number from 1 to {most}"})
    return int(text)
