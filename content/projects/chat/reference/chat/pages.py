"""Lists that are cut into pages."""

from collections.abc import Callable
from typing import Any

from pymongo.cursor import Cursor

from chat.fields import Fields, whole_number
from chat.store import Document

MOST_PER_PAGE = 100


def page_of(query: Document, total: int, found: Cursor[Document], form: Callable[[Document], Any]) -> dict[str, Any]:
    """`found` is sorted, and not yet asked."""
    page, per_page = asked_page(query)
    items = found.skip((page - 1) * per_page).limit(per_page)
    return in_page([form(item) for item in items], page=page, per_page=per_page, total=total)


def asked_page(query: Document) -> tuple[int, int]:
    fields = Fields(query)
    page = fields.read("page", whole_number(1, 10**9), default=1)
    per_page = fields.read("per_page", whole_number(1, MOST_PER_PAGE), default=20)
    fields.check()
    return page, per_page


def in_page(items: list[Any], *, page: int, per_page: int, total: int) -> dict[str, Any]:
    return {"items": items, "page": page, "per_page": per_page, "total": total, "pages": -(-total // per_page)}
