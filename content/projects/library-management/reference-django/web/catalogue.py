"""The books that the library has."""

from datetime import datetime
from typing import Any

from django.db import transaction

from library import fields
from library.errors import NotFound, Refused
from library.isbn import isbn
from web import waiting
from web.models import Author, Book, Books

BOOK: dict[str, fields.Rule] = {
    "isbn": isbn,
    "title": fields.text(200),
    "authors": fields.list_of(fields.text(100)),
    "year": fields.whole_number(1, 9999),
    "copies": fields.whole_number(0, 1000),
}
SORTS = ("title", "-title", "year", "-year")


def find(id: int) -> Book:
    """Raises NotFound."""
    book = Book.objects.with_available().prefetch_related("authors").filter(pk=id).first()
    if book is None:
        raise NotFound("book")
    return book


def books(*, q: str = "", author: str = "", available: bool | None = None, sort: str = "") -> Books:
    """The query for a list; `sort` is one of SORTS."""
    query = Book.objects.with_available().prefetch_related("authors")
    if q:
        query = query.filter(search__contains=q.casefold())
    if author:
        query = query.filter(pk__in=Author.objects.filter(name=author).values("book"))
    if available is not None:
        query = query.filter(available__gt=0) if available else query.filter(available__lte=0)
    return query.order_by(*filter(None, [sort, "pk"]))


@transaction.atomic
def add(given: dict[str, Any], now: datetime) -> Book:
    """Raises Refused."""
    return _saved(Book(created_at=now), given, now)


@transaction.atomic
def change(id: int, given: dict[str, Any], now: datetime) -> Book:
    """Raises Refused, and NotFound."""
    book = find(id)
    lent = book.loans.filter(returned_at=None).count()
    if given.get("copies", lent) < lent:
        raise Refused("has_loans", f"{lent} copies are lent")
    _saved(book, given, now)
    waiting.hand_out(id, now)
    return find(id)


@transaction.atomic
def remove(id: int) -> None:
    """A book that was ever lent stays: fines and loans refer to it. Raises Refused, and NotFound."""
    book = find(id)
    if book.loans.exists():
        raise Refused("has_loans", "this book has been lent; set its copies to 0 instead")
    book.delete()


def _saved(book: Book, given: dict[str, Any], now: datetime) -> Book:
    if Book.objects.filter(isbn=given.get("isbn", "")).exclude(pk=book.pk).exists():
        raise Refused("isbn_taken", "there is a book with this ISBN already")
    authors = given.get("authors") or [author.name for author in book.authors.all()]
    for name in given.keys() - {"authors"}:
        setattr(book, name, given[name])
    book.search = "\n".join([book.title, *authors, book.isbn]).casefold()
    book.updated_at = now
    book.save()
    if "authors" in given:
        book.authors.all().delete()
        Author.objects.bulk_create(Author(book=book, name=name) for name in authors)
    return find(book.pk)
