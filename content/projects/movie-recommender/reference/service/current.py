"""What belongs to the request that is being answered: session, user, model, body, page."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from flask import current_app, g, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from films.reading import Film
from films.recommender import Recommender
from service.errors import Invalid, Refused, not_found
from service.models import Models, Served
from service.settings import Settings
from service.tables import User

MOST_ON_A_PAGE, MOST_PAGES = 100, 10**9


def settings() -> Settings:
    return cast(Settings, current_app.extensions["settings"])


def session() -> Session:
    """It is committed when the answer is made."""
    return cast(Session, g.session)


def served() -> Served:
    """The same throughout a request. Raises Refused where there is none."""
    if "served" not in g:
        g.served = cast(Models, current_app.extensions["models"]).current(session())
    return cast(Served, g.served)


def model() -> Recommender:
    return served().recommender


def user() -> User:
    """Raises Refused where nobody is logged in."""
    if g.user is None:
        raise Refused(401, "unauthenticated", "Log in first.")
    return cast(User, g.user)


def administrator() -> User:
    if user().role != "admin":
        raise Refused(403, "forbidden", "This is for the administrator.")
    return user()


def body() -> dict[str, Any]:
    """Raises Refused unless it is a JSON object."""
    if request.mimetype != "application/json":
        raise Refused(415, "unsupported_media_type", "Send JSON.")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused(400, "malformed_request", "Send a JSON object.")
    return given


def film(text: str) -> Film:
    """By the id in a path, which may be any nonsense. Raises Refused where there is none."""
    column = model().columns.get(id_of(text))
    if column is None:
        raise not_found()
    return model().films[column]


def id_of(text: str) -> int:
    """-1, which nothing has, where it can't be one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else -1


def number(name: str, default: int, most: int) -> int:
    """A parameter of the query, from 1. Raises Invalid."""
    text = request.args.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 19 and 1 <= int(text) <= most):
        raise Invalid({name: f"must be a whole number from 1 to {most}"})
    return int(text)


def page_of(items: Sequence[Any], form: Callable[[Any], dict[str, Any]]) -> ResponseReturnValue:
    page, per_page = number("page", 1, MOST_PAGES), number("per_page", 20, MOST_ON_A_PAGE)
    shown = items[(page - 1) * per_page : page * per_page]
    total = len(items)
    numbers = {"page": page, "per_page": per_page, "total": total, "pages": -(-total // per_page)}
    return jsonify(items=[form(item) for item in shown], **numbers)
