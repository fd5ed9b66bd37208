"""Waiting for a book. Members see their own place in the queue, librarians see all."""

from flask import Blueprint
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from library.errors import NotFound
from web import accounts, catalogue, waiting
from web.current import database, now, requires, user
from web.tables import Reservation

blueprint = Blueprint("reservations", __name__)


@blueprint.post("/books/<id:book_id>/reservations")
@requires("member")
def reserve(book_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        made = waiting.reserve(session, catalogue.find(session, book_id), user().id, now())
        return show(session, made), 201, {"Location": f"/api/reservations/{made.id}"}


@blueprint.get("/reservations/<id:reservation_id>")
@requires("member")
def reservation(reservation_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        return show(session, _visible(session, reservation_id))


@blueprint.delete("/reservations/<id:reservation_id>")
@requires("member")
def cancel(reservation_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        waiting.cancel(session, _visible(session, reservation_id), now())
    return "", 204


def show(session: Session, one: Reservation) -> dict[str, object]:
    return {
        "id": one.id,
        "book_id": one.book_id,
        "member_id": one.member_id,
        "position": waiting.position(session, one),
        "state": "waiting" if one.ready_until is None else "ready",
    }


def _visible(session: Session, reservation_id: int) -> Reservation:
    found = waiting.find(session, reservation_id)
    if found.member_id != user().id and not accounts.may(user(), "librarian"):
        raise NotFound("reservation")
    return found
