"""Movements: the only way in which stock changes. Each is booked once, and nothing falls below zero."""

from dataclasses import dataclass
from datetime import timedelta

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import Session

from inventory import alerts, log
from inventory.errors import Refused, not_found
from inventory.fields import Fields, ValidationFailed, one_of, text, whole_number
from inventory.forms import movement_form, stock_form
from inventory.log import Happening
from inventory.models import REASONS, IdempotencyKey, Movement, Product, now
from inventory.products import existing, locked, touch
from inventory.requests import body, created, id_of, part_of, require, user_id
from inventory.store import Store

MOST_AT_ONCE = 10**6
KEY_HOURS = 24


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a client asks for. Two that are equal are the same request."""

    product_id: int
    delta: int
    reason: str
    note: str


def routes(store: Store) -> Blueprint:
    movements = Blueprint("movements", __name__, url_prefix="/api/products/<id>/movements")

    @movements.post("")
    def make(id: str) -> ResponseReturnValue:
        clerk = require("clerk")
        order, key = _read_order(id), _read_key()
        with store.reading() as session:
            movement = _booked_before(session, clerk, key, order)
        if movement is not None:
            return created(movement_form(movement), f"/api/products/{movement.product_id}/movements")
        with store.writing() as session:
            product = locked(session, id)
            movement = book(session, product, order, clerk)
            session.merge(IdempotencyKey(user_id=clerk, key=key, movement_id=movement.id))
            form = movement_form(movement)
        return created(form, f"/api/products/{product.id}/movements")

    @movements.get("")
    def list_(id: str) -> ResponseReturnValue:
        user_id()
        with store.reading() as session:
            product = existing(session.get(Product, id_of(id)))
            query = select(Movement).where(Movement.product_id == product.id)
            items, cursor = part_of(session, query, Movement.id, Fields(request.args))
        return jsonify(items=list(map(movement_form, items)), next_cursor=cursor)

    @movements.get("/<movement_id>")
    def show(id: str, movement_id: str) -> ResponseReturnValue:
        user_id()
        with store.reading() as session:
            movement = session.get(Movement, id_of(movement_id))
        if movement is None or movement.product_id != id_of(id):
            raise not_found()
        return jsonify(movement_form(movement))

    return movements


def book(session: Session, product: Product, order: Order, user_id: int) -> Movement:
    """Change the stock of a product that is locked. Raises Refused where there isn't enough of it."""
    if product.quantity + order.delta < 0:
        raise Refused(409, "out_of_stock", f"Only {product.quantity} are there.")
    was_low = product.is_low
    product.quantity += order.delta
    touch(product)
    movement = Movement(
        product_id=product.id,
        user_id=user_id,
        delta=order.delta,
        quantity_after=product.quantity,
        reason=order.reason,
        note=order.note,
    )
    session.add(movement)
    changed = Happening(name=log.STOCK_CHANGED, product_id=product.id, data=stock_form(product, order.delta))
    log.append(session, [changed, *alerts.follow(session, product, was_low=was_low)])
    session.flush()
    return movement


def _read_order(id: str) -> Order:
    """Raises ValidationFailed."""
    fields = Fields(body())
    delta = fields.read("delta", _delta)
    reason = fields.read("reason", one_of(*REASONS))
    note = fields.read("note", text(0, 500), "")
    fields.check()
    return Order(product_id=id_of(id), delta=delta, reason=reason, note=note)


def _read_key() -> str:
    """Empty where there is none. Raises ValidationFailed."""
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > 200:
        raise ValidationFailed({"Idempotency-Key": "must have at most 200 characters"})
    return key


def _booked_before(session: Session, user_id: int, key: str, order: Order) -> Movement | None:
    """What this key stands for. Raises Refused where that was something else."""
    known = session.get(IdempotencyKey, (user_id, key)) if key else None
    if known is None:
        return None
    if known.created_at < now() - timedelta(hours=KEY_HOURS):
        session.delete(known)
        session.flush()
        return None
    movement = session.get_one(Movement, known.movement_id)
    if _order_of(movement) != order:
        raise _conflict()
    return movement


def _order_of(movement: Movement) -> Order:
    return Order(product_id=movement.product_id, delta=movement.delta, reason=movement.reason, note=movement.note)


def _conflict() -> Refused:
    return Refused(409, "idempotency_conflict", "This key was used for something else.")


def _delta(value: object) -> int:
    number = whole_number(-MOST_AT_ONCE, MOST_AT_ONCE)(value)
    if number == 0:
        raise ValueError("must not be 0")
    return number
