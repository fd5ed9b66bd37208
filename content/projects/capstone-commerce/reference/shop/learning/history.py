"""What happened in the shop up to a day: the only door between the database and the models.

Whatever is learned is asked for here, so nothing that came later can slip in anywhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.carts import owner_of_user
from shop.orders import SOLD
from shop.tables import Event, Order, OrderLine, Product


@dataclass(frozen=True, kw_only=True)
class Act:
    """Somebody bought something, or looked at it (`pieces` is 0 then)."""

    visitor: str
    product_id: int
    day: date
    pieces: int = 0


def purchases_until(session: Session, last: date) -> list[Act]:
    """That day included."""
    query = select(Order.user_id, OrderLine.product_id, Order.paid_day, OrderLine.quantity - OrderLine.refunded_quantity)
    query = query.join(OrderLine, OrderLine.order_id == Order.id)
    query = query.where(Order.status.in_(SOLD), Order.paid_day <= last).order_by(OrderLine.id)
    return [
        Act(visitor=owner_of_user(user_id), product_id=product_id, day=day, pieces=pieces)
        for user_id, product_id, day, pieces in session.execute(query)
        if day is not None
    ]


def views_until(session: Session, last: date) -> list[Act]:
    """That day included."""
    query = select(Event.visitor, Event.product_id, Event.day).where(Event.day <= last).order_by(Event.id)
    return [Act(visitor=visitor, product_id=id, day=day) for visitor, id, day in session.execute(query)]


def products_until(session: Session, last: date, purchases: Sequence[Act]) -> Sequence[int]:
    """Those that had been added, or sold, by then."""
    query = select(Product.id, Product.created_at).where(Product.gone.is_(False))
    sold = {act.product_id for act in purchases}
    return sorted(id for id, created_at in session.execute(query) if created_at.date() <= last or id in sold)
