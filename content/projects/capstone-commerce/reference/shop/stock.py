"""How much is there. Each change is one statement that also says what must hold, so no two can take the last piece."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session

from shop import fields
from shop.catalogue import MOST_PIECES
from shop.database import changed
from shop.errors import Invalid, Refused
from shop.tables import Movement, Product

Quantities = Mapping[int, int]
"""Pieces by the id of their product."""

MOVE = {"delta": fields.whole(-MOST_PIECES, MOST_PIECES), "reason": fields.text(200)}


def move(session: Session, product_id: int, delta: int, reason: str, now: datetime) -> Movement:
    """What comes in or gets lost. Raises Refused where less would be there than is reserved."""
    if delta == 0:
        raise Invalid({"delta": "must not be 0"})
    enough = Product.on_hand + delta >= Product.reserved
    if not _changed(session, product_id, enough, on_hand=Product.on_hand + delta):
        raise Refused("out_of_stock", "There aren't so many that could be taken away.")
    return _note(session, product_id, delta, reason, now)


def reserve(session: Session, quantities: Quantities) -> None:
    """For an order that isn't paid yet. Raises Refused, and then the transaction has to be undone."""
    for product_id, quantity in _in_order(quantities):
        enough = Product.on_hand - Product.reserved >= quantity
        if not _changed(session, product_id, enough, reserved=Product.reserved + quantity):
            raise Refused("out_of_stock", "Something in this cart isn't there any more in that quantity.")


def release(session: Session, quantities: Quantities) -> None:
    """The order came to nothing."""
    for product_id, quantity in _in_order(quantities):
        _change(session, product_id, reserved=Product.reserved - quantity)


def sell(session: Session, quantities: Quantities, reason: str, now: datetime) -> None:
    """What was reserved is paid, and leaves the store room."""
    for product_id, quantity in _in_order(quantities):
        less = {"on_hand": Product.on_hand - quantity, "reserved": Product.reserved - quantity}
        _change(session, product_id, **less, sold=Product.sold + quantity)
        _note(session, product_id, -quantity, reason, now)


def take_back(session: Session, quantities: Quantities, reason: str, now: datetime) -> None:
    """A paid order was cancelled before it left."""
    for product_id, quantity in _in_order(quantities):
        _change(session, product_id, on_hand=Product.on_hand + quantity, sold=Product.sold - quantity)
        _note(session, product_id, quantity, reason, now)


def movements_of(product_id: int) -> Select[Movement]:
    return select(Movement).where(Movement.product_id == product_id).order_by(Movement.id.desc())


def inventory(*, low: bool) -> Select[Product]:
    """`low` are those of which there are no more than their reorder level."""
    query = select(Product).where(Product.gone.is_(False)).order_by(Product.id)
    return query.where(Product.on_hand - Product.reserved <= Product.reorder_level) if low else query


def _in_order(quantities: Quantities) -> list[tuple[int, int]]:
    """Always in the same order: two orders that wait for each other's products would wait for ever."""
    return sorted(quantities.items())


def _change(session: Session, product_id: int, **values: ColumnElement[int]) -> None:
    if not _changed(session, product_id, None, **values):
        raise LookupError(f"product {product_id} isn't there")


def _changed(session: Session, product_id: int, condition: ColumnElement[bool] | None, **values: ColumnElement[int]) -> bool:
    statement = update(Product).where(Product.id == product_id).values(**values)
    if condition is not None:
        statement = statement.where(condition)
    done = changed(session, statement) == 1
    session.expire_all()
    return done


def _note(session: Session, product_id: int, delta: int, reason: str, now: datetime) -> Movement:
    movement = Movement(product_id=product_id, delta=delta, reason=reason, created_at=now)
    session.add(movement)
    session.flush()
    return movement
