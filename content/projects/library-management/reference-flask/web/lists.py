"""Lists come in pages. Query parameters are texts, so they are read here as what they mean."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from flask import request
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from library.errors import Invalid

Row = TypeVar("Row")
MOST_PAGES = 10**9


def page(session: Session, query: Select[Row], to_json: Callable[[Row], dict[str, Any]]) -> dict[str, Any]:
    """The page of a list that `page` and `per_page` ask for. Raises Invalid."""
    number, size = whole("page", 1, MOST_PAGES), whole("per_page", 20, 100)
    total = session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    rows = session.scalars(query.limit(size).offset((number - 1) * size))
    items = [to_json(row) for row in rows]
    return {"items": items, "page": number, "per_page": size, "total": total, "pages": -(-total // size)}


def id_of(name: str) -> int | None:
    """None where the parameter is absent. Raises Invalid."""
    return whole(name, 1, 2**63 - 1) if name in request.args else None


def whole(name: str, default: int, most: int) -> int:
    """A whole number from 1. Raises Invalid."""
    text = request.args.get(name, str(default))
    if not re.fullmatch("[0-9]{1,19}", text) or not 1 <= int(text) <= most:
        raise Invalid({name: f"must be a whole number from 1 to {most}"})
    return int(text)


def choice(name: str, choices: list[str]) -> str:
    """One of them, or empty where the parameter is absent. Raises Invalid."""
    text = request.args.get(name)
    if text is not None and text not in choices:
        raise Invalid({name: f"must be one of {', '.join(choices)}"})
    return text or ""
