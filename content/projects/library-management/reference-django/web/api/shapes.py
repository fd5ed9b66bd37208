"""How rows look as JSON."""

from datetime import UTC, datetime
from typing import Any

from web import waiting
from web.models import Book, Loan, Reservation, User


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def user(one: User) -> dict[str, Any]:
    return {"id": one.pk, "email": one.email, "name": one.name, "role": one.role, "created_at": instant(one.created_at)}


def book(one: Book) -> dict[str, Any]:
    return {
        "id": one.pk,
        "isbn": one.isbn,
        "title": one.title,
        "authors": [author.name for author in one.authors.all()],
        "year": one.year,
        "copies": one.copies,
        "available": max(0, one.available),
        "created_at": instant(one.created_at),
        "updated_at": instant(one.updated_at),
    }


def loan(one: Loan) -> dict[str, Any]:
    return {
        "id": one.pk,
        "book_id": one.book_id,
        "member_id": one.member_id,
        "borrowed_at": instant(one.borrowed_at),
        "due_on": one.due_on.isoformat(),
        "returned_at": one.returned_at and instant(one.returned_at),
        "renewals": one.renewals,
        "fine_cents": one.fine_cents,
    }


def reservation(one: Reservation) -> dict[str, Any]:
    return {
        "id": one.pk,
        "book_id": one.book_id,
        "member_id": one.member_id,
        "position": waiting.position(one),
        "state": "waiting" if one.ready_until is None else "ready",
    }
