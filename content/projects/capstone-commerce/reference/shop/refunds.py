"""Money that goes back. It's owed as soon as that is decided, in the same transaction.

The payment service is asked afterwards, as often as it takes. Each refund keeps its reference, so asking twice pays once.
"""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop.database import Database
from shop.errors import Invalid, Refused
from shop.orders import wrong_state
from shop.tables import Money, Order, OrderLine, Refund

if TYPE_CHECKING:
    from shop.payments import PaymentService

REFUNDABLE = ("shipped", "partly_refunded")


def owe(session: Session, order: Order, amount_cents: int, now: datetime) -> None:
    refund = Refund(order_id=order.id, amount_cents=amount_cents, state="waiting", created_at=now)
    refund.reference = f"{order.number}-{secrets.token_hex(6)}"
    session.add(refund)
    if order.paid_day is not None:
        session.add(Money(order_id=order.id, day=order.paid_day, amount_cents=-amount_cents))
    session.flush()


def give_back_all(session: Session, order: Order, now: datetime) -> None:
    """Of a paid order that was cancelled."""
    for line in order.lines:
        line.refunded_quantity, line.refunded_cents = line.quantity, line.paid_cents
    owe(session, order, order.total_cents, now)


def give_back(session: Session, order: Order, given: Any, now: datetime) -> None:
    """Pieces of a shipped order. Raises Invalid and Refused."""
    pieces = _pieces(given)
    session.execute(select(Order.id).where(Order.id == order.id).with_for_update())
    session.refresh(order)
    if order.status not in REFUNDABLE:
        raise wrong_state(order)
    lines = {line.product_id: line for line in order.lines}
    for product_id, quantity in pieces.items():
        line = lines.get(product_id)
        if line is None or quantity > line.quantity - line.refunded_quantity:
            raise Invalid({"lines": "must name products of the order, and no more than were bought"})
    amount = sum(_book_line(lines[product_id], quantity) for product_id, quantity in pieces.items())
    whole = all(line.refunded_quantity == line.quantity for line in order.lines)
    order.status = "refunded" if whole else "partly_refunded"
    if amount:
        owe(session, order, amount, now)
    else:
        session.add(Money(order_id=order.id, day=order.paid_day, amount_cents=0))


def send_waiting(database: Database, service: "PaymentService", *, order_id: int | None = None) -> int:
    """Ask for all that is owed (of one order); how much could be sent. What fails is asked for next time."""
    query = select(Refund, Order.number).join(Order, Order.id == Refund.order_id).where(Refund.state == "waiting")
    if order_id is not None:
        query = query.where(Refund.order_id == order_id)
    with database.reading() as session:
        waiting = session.execute(query.order_by(Refund.id)).all()
    sent = 0
    for refund, number in waiting:
        try:
            service.give_back(number, refund.amount_cents, refund.reference)
        except Refused:
            break
        with database.writing() as session:
            session.execute(update(Refund).where(Refund.id == refund.id).values(state="done"))
        sent += 1
    return sent


def _book_line(line: OrderLine, quantity: int) -> int:
    """The cents of so many more pieces. They are cut from the line's whole, so that all pieces give exactly all of it."""
    line.refunded_quantity += quantity
    before, line.refunded_cents = line.refunded_cents, line.paid_cents * line.refunded_quantity // line.quantity
    return line.refunded_cents - before


def _pieces(given: Any) -> Mapping[int, int]:
    """From `[{"product_id", "quantity"}]`. Raises Invalid."""
    pieces: dict[int, int] = {}
    for line in given if isinstance(given, list) else []:
        product_id, quantity = (line.get("product_id"), line.get("quantity")) if isinstance(line, dict) else (None, None)
        if type(product_id) is not int or type(quantity) is not int or quantity < 1:
            raise Invalid({"lines": "must be products and whole quantities from 1"})
        pieces[product_id] = pieces.get(product_id, 0) + quantity
    if not pieces:
        raise Invalid({"lines": "must have at least one line"})
    return pieces
