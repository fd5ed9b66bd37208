"""What all routes need of a request: the user and his rights, the body, and which page or part of a list is meant."""

from collections.abc import Mapping
from typing import Any

from flask import g, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from inventory.errors import Refused
from inventory.fields import Fields, number_in_query
from inventory.models import ROLES

MOST_ON_A_PAGE, MOST = 100, 10**9


def user_id() -> int:
    """Raises Refused where nobody is logged in."""
    if g.user is None:
        raise Refused(401, "unauthenticated", "Log in first.")
    current: int = g.user.id
    return current


def require(role: str) -> int:
    """The id of a user who has that role or a higher one. Raises Refused."""
    current = user_id()
    if ROLES.index(g.user.role) < ROLES.index(role):
        raise Refused(403, "forbidden", f"This needs the role {role}.")
    return current


def body() -> dict[str, Any]:
    """Raises Refused unless it is a JSON object."""
    if request.mimetype != "application/json":
        raise Refused(415, "unsupported_media_type", "Send JSON.")
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refused(400, "malformed_request", "Send a JSON object.")
    return given


def id_of(text: str) -> int:
    """An id in a path; -1, which nothing has, where it can't be one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def created(form: Mapping[str, Any], path: str, **headers: str) -> ResponseReturnValue:
    return jsonify(form), 201, {"Location": f"{path}/{form['id']}", **headers}


def page_of(session: Session, query: Select[Any], fields: Fields) -> tuple[list[Any], dict[str, int]]:
    """The things of one page, and its numbers. Raises ValidationFailed."""
    page = fields.read("page", number_in_query(1, MOST), 1)
    per_page = fields.read("per_page", number_in_query(1, MOST_ON_A_PAGE), 20)
    fields.check()
    total = session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    found = session.scalars(query.limit(per_page).offset((page - 1) * per_page)).all()
    return list(found), {"page": page, "per_page": per_page, "total": total, "pages": -(-total // per_page)}


def part_of(session: Session, query: Select[Any], id: Any, fields: Fields) -> tuple[list[Any], str | None]:
    """The next things of a feed, newest first, and where it goes on; None at its end. `id` is the column that grows.

    Raises ValidationFailed.
    """
    limit = fields.read("limit", number_in_query(1, MOST_ON_A_PAGE), 50)
    before = fields.read("cursor", number_in_query(1, MOST), None)
    fields.check()
    older = query if before is None else query.where(id < before)
    found = list(session.scalars(older.order_by(id.desc()).limit(limit + 1)))
    return found[:limit], str(found[limit - 1].id) if len(found) > limit else None
