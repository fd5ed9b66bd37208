"""What all routes need of a request: the session, the body, the page."""

from collections.abc import Callable, Mapping
from typing import Any

from flask import g, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from faqbot.service.errors import Refused
from faqbot.service.fields import Fields, whole_number

MOST_ON_A_PAGE, MOST_PAGES = 100, 10**9


def session() -> Session:
    """Of this request; it is committed when the answer is made."""
    current: Session = g.session
    return current


def body() -> dict[str, Any]:
    """Raises Refused unless it is a JSON object."""
    if request.mimetype != "application/json":
        raise Refused(415, "unsupported_media_type", "Send JSON.")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused(400, "malformed_request", "Send a JSON object.")
    return given


def bearer() -> str:
    """The token that came with the request, or nothing."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if scheme == "Bearer" else ""


def id_of(text: str) -> int:
    """An id in a path; -1, which nothing has, where it can't be one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else -1


def created(form: Mapping[str, Any], path: str) -> ResponseReturnValue:
    return jsonify(form), 201, {"Location": f"{path}/{form['id']}"}


def page_of(query: Select[Any], form: Callable[[Any], dict[str, Any]]) -> ResponseReturnValue:
    """One page of the rows. Raises ValidationFailed."""
    fields = Fields(request.args)
    page = fields.read("page", whole_number(1, MOST_PAGES), 1)
    per_page = fields.read("per_page", whole_number(1, MOST_ON_A_PAGE), 20)
    fields.check()
    total = session().scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    rows = session().execute(query.limit(per_page).offset((page - 1) * per_page))
    items = [form(row) for row in rows]
    return jsonify(items=items, page=page, per_page=per_page, total=total, pages=-(-total // per_page))
