"""The catalogue: open to everybody, changed by librarians."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from library import fields
from web import catalogue, lists
from web.answers import body
from web.api import show
from web.current import database, now, requires

blueprint = Blueprint("books", __name__)


@blueprint.get("/books")
def books() -> ResponseReturnValue:
    available = lists.choice("available", ["true", "false"])
    query = catalogue.books(
        q=request.args.get("q", ""),
        author=request.args.get("author", ""),
        available={"": None, "true": True, "false": False}[available],
        sort=lists.choice("sort", [sign + name for name in catalogue.SORTS for sign in ("", "-")]),
    )
    with database().reading() as session:
        return lists.page(session, query, show.book)


@blueprint.post("/books")
@requires("librarian")
def add() -> ResponseReturnValue:
    given = fields.read(body(), catalogue.BOOK)
    with database().writing() as session:
        book = catalogue.add(session, given, now())
        return show.book(book), 201, {"Location": f"/api/books/{book.id}"}


@blueprint.get("/books/<id:book_id>")
def book(book_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        return show.book(catalogue.find(session, book_id))


@blueprint.patch("/books/<id:book_id>")
@requires("librarian")
def change(book_id: int) -> ResponseReturnValue:
    given = fields.read(body(), catalogue.BOOK, partly=True)
    with database().writing() as session:
        return show.book(catalogue.change(session, book_id, given, now()))


@blueprint.delete("/books/<id:book_id>")
@requires("librarian")
def remove(book_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        catalogue.remove(session, book_id)
    return "", 204
