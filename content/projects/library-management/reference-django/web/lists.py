"""Lists come in pages. Query parameters are texts, so they are read here as what they mean."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from library.errors import Invalid

MOST_PAGES = 10**9


def page(request: HttpRequest, query: QuerySet[Any], to_json: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """The page of a list that `page` and `per_page` ask for. Raises Invalid."""
    number, size = whole(request, "page", 1, MOST_PAGES), whole(request, "per_page", 20, 100)
    total = query.count()
    items = [to_json(row) for row in query[(number - 1) * size : number * size]]
    return {"items": items, "page": number, "per_page": size, "total": total, "pages": -(-total // size)}


def id_of(request: HttpRequest, name: str) -> int | None:
    """None where the parameter is absent. Raises Invalid."""
    return whole(request, name, 1, 2**63 - 1) if name in request.GET else None


def whole(request: HttpRequest, name: str, default: int, most: int) -> int:
    """A whole number from 1. Raises Invalid."""
    text = request.GET.get(name, str(default))
    if not re.fullmatch("[0-9]{1,19}", text) or not 1 <= int(text) <= most:
        raise Invalid({name: f"must be a whole number from 1 to {most}"})
    return int(text)


def choice(request: HttpRequest, name: str, choices: Sequence[str]) -> str:
    """One of them, or empty where the parameter is absent. Raises Invalid."""
    text = request.GET.get(name)
    if text is not None and text not in choices:
        raise Invalid({name: f"must be one of {', '.join(choices)}"})
    return text or ""
