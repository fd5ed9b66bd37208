"""The books that the library has."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from library import fields
from library.errors import NotFound, Refused
from library.isbn import isbn
from web import waiting
from web.tables import Author, Book, Loan

BOOK: dict[str, fields.Rule] = {
    "isbn": isbn,
    "title": fields.text(200),
    "authors": fields.list_of(fields.text(100)),
    "year": fields.whole_number(1, 9999),
    "copies": fields.whole_number(0, 1000),
}
SORTS = {"title": Book.title, "year": Book.year}


def find(session: Session, id: int) -> Book:
    """Raises NotFound."""
    book = session.get(Book, id, populate_existing=True)
    if book is None:
        raise NotFound("book")
    return book


def books(*, q: str = "", author: str = "", available: bool | None = None, sort: str = "") -> Select[Book]:
    """The query for a list; `sort` is one of SORTS, with "-" in front for the other way round."""
    query = select(Book)
    if q:
        query = query.where(Book.search.like(f"%{q.casefold()}%"))
    if author:
        query = query.where(Book.authors.any(Author.name == author))
    if available is not None:
        query = query.where(Book.available > 0 if available else Book.available <= 0)
    if sort:
        column = SORTS[sort.removeprefix("-")]
        query = query.order_by(column.desc() if sort.startswith("-") else column)
    return query.order_by(Book.id)


def add(session: Session, given: dict[str, Any], now: datetime) -> Book:
    """Raises Refused."""
    book = Book(created_at=now)
    _set(session, book, given, now)
    session.add(book)
    session.flush()
    return find(session, book.id)


def change(session: Session, id: int, given: dict[str, Any], now: datetime) -> Book:
    """Raises Refused, and NotFound."""
    book = find(session, id)
    lent = _count(session, id, only_open=True)
    if given.get("copies", lent) < lent:
        raise Refused("has_loans", f"{lent} copies are lent")
    _set(session, book, given, now)
    session.flush()
    waiting.hand_out(session, book.id, now)
    return find(session, id)


def remove(session: Session, id: int) -> None:
    """A book that was ever lent stays: fines and loans refer to it. Raises Refused, and NotFound."""
    book = find(session, id)
    if _count(session, id):
        raise Refused("has_loans", "this book has been lent; set its copies to 0 instead")
    session.delete(book)


def _set(session: Session, book: Book, given: dict[str, Any], now: datetime) -> None:
    with session.no_autoflush:
        taken = session.scalar(select(Book.id).where(Book.isbn == given.get("isbn", "")))
    if taken not in (None, book.id):
        raise Refused("isbn_taken", "there is a book with this ISBN already")
    for name, value in given.items():
        setattr(book, name, _authors(value) if name == "authors" else value)
    book.search = "\n".join([book.title, *(author.name for author in book.authors), book.isbn]).casefold()
    book.updated_at = now


def _authors(names: Sequence[str]) -> list[Author]:
    return [Author(name=name) for name in names]


def _count(session: Session, id: int, *, only_open: bool = False) -> int:
    query = select(func.count(Loan.id)).where(Loan.book_id == id)
    return session.scalar(query.where(Loan.returned_at.is_(None)) if only_open else query) or 0
