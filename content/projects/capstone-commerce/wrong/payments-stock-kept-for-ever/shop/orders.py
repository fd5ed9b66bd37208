"""Orders: placed with their stock reserved, paid, shipped, or come to nothing.

    pending -> paid -> shipped -> partly_refunded -> refunded
    pending -> cancelled | expired          paid -> cancelled

Each step is one statement that asks for the state before it. Whoever changes the row has done the step; nobody else has.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session

from shop import carts, coupons, people, stock
from shop.database import Database, changed
from shop.errors import NotFound, Refused
from shop.tables import CartLine, Money, Order, OrderLine, User

TIME_TO_PAY = timedelta(minutes=15)
SOLD = ("paid", "shipped", "partly_refunded", "refunded")
"""The states in which an order was paid, and not cancelled."""

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of order numbers: none that could be taken for another."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a customer asks for. Prices aren't in it: they are ours. `expected_total` is what the customer saw."""

    user_id: int
    key: str
    address_id: int
    coupon: str | None
    expected_total: int | None
    note: str | None = None


def place(session: Session, request: Request, now: datetime) -> Order:
    """The new order, or the one that was placed with the same key. Raises Refused.

    One order after the other for each customer: whoever comes second sees what the first has left of the cart.
    """
    people.hold(session, request.user_id)
    known = session.scalar(select(Order).where(Order.user_id == request.user_id, Order.key == request.key))
    if known is not None:
        return known
    address = people.address_of(session, request.user_id, request.address_id)
    owner = carts.owner_of_user(request.user_id)
    lines = _orderable(carts.cart_of(session, owner))
    order = Order(
        number=_new_number(),
        user_id=request.user_id,
        key=request.key,
        status="pending",
        address_line=address.line,
        city=address.city,
        created_at=now,
        expires_at=now + TIME_TO_PAY,
        note=request.note,
        lines=[_order_line(line) for line in lines],
    )
    _price(session, order, request, now)
    stock.reserve(session, _pieces(order.lines))
    session.add(order)
    carts.empty(session, owner)
    session.flush()
    return order


def withdraw(session: Session, id: int) -> None:
    """The payment service couldn't be asked: as if nothing had been ordered. The key may be used again."""
    order = session.get_one(Order, id)
    if not _step(session, order, ("pending",), "cancelled", key=None):
        return
    stock.release(session, _pieces(order.lines))
    owner = carts.owner_of_user(order.user_id)
    for line in order.lines:
        if session.get(CartLine, (owner, line.product_id)) is None:
            session.add(CartLine(owner=owner, product_id=line.product_id, quantity=line.quantity))


def set_payment_url(session: Session, id: int, url: str) -> None:
    session.execute(update(Order).where(Order.id == id).values(payment_url=url))


def pay(session: Session, order: Order, now: datetime) -> bool:
    """Whether it was waiting for that."""
    if not _step(session, order, ("pending",), "paid", paid_at=now, paid_day=now.date()):
        return False
    stock.sell(session, _pieces(order.lines), f"order {order.number}", now)
    session.add(Money(order_id=order.id, day=now.date(), amount_cents=order.total_cents))
    return True


def expire_late(database: Database, now: datetime) -> None:
    """All that weren't paid in time, each in a transaction of its own: two orders of one shelf are never held together."""
    with database.reading() as session:
        late = session.scalars(select(Order.id).where(Order.status == "pending", Order.expires_at <= now)).all()
    for id in late:
        with database.writing() as session:
            expire(session, session.get_one(Order, id))


def expire(session: Session, order: Order) -> None:
    """It wasn't paid in time."""
    _step(session, order, ("pending",), "expired")


def cancel(session: Session, order: Order, *, by_staff: bool, now: datetime) -> bool:
    """Whether money has to be given back: the staff may cancel what is paid. Raises Refused."""
    if _step(session, order, ("pending",), "cancelled"):
        stock.release(session, _pieces(order.lines))
        return False
    if by_staff and _step(session, order, ("paid",), "cancelled"):
        stock.take_back(session, _pieces(order.lines), f"order {order.number} cancelled", now)
        return True
    raise wrong_state(order)


def ship(session: Session, order: Order) -> None:
    """Raises Refused."""
    if not _step(session, order, ("paid",), "shipped"):
        raise wrong_state(order)


def find(session: Session, id: int, user: User) -> Order:
    """Raises NotFound, also for what belongs to another customer."""
    order = session.get(Order, id)
    if order is None or not (order.user_id == user.id or people.may(user, "staff")):
        raise NotFound("order")
    return order


def by_number(session: Session, number: str) -> Order:
    order = session.scalar(select(Order).where(Order.number == number))
    if order is None:
        raise NotFound("order")
    return order


def orders_for(user: User, *, number: str | None = None) -> Select[Order]:
    """The newest first, or the one of that number; those of everybody for the staff."""
    query = select(Order).order_by(Order.created_at.desc(), Order.id.desc())
    if number is not None:
        query = query.where(Order.number == number)
    return query if people.may(user, "staff") else query.where(Order.user_id == user.id)


def wrong_state(order: Order) -> Refused:
    return Refused("wrong_state", f"That can't be done with an order that is {order.status}.")


def _orderable(cart: carts.Cart) -> Sequence[carts.Line]:
    if not cart.lines:
        raise Refused("cart_empty", "There is nothing in the cart.")
    if any(line.product.gone for line in cart.lines):
        raise Refused("out_of_stock", "Something in this cart isn't sold any more. Take it out first.")
    return cart.lines


def _order_line(line: carts.Line) -> OrderLine:
    product = line.product
    return OrderLine(
        product_id=product.id,
        sku=product.sku,
        name=product.name,
        category=product.category,
        quantity=line.quantity,
        unit_price_cents=product.price_cents,
        paid_cents=line.cents,
    )


def _price(session: Session, order: Order, request: Request, now: datetime) -> None:
    """Total and shares of the discount, from our own prices."""
    order.total_cents = sum(line.line_cents for line in order.lines)
    if request.coupon:
        total, today = order.total_cents, now.date()
        with session.no_autoflush:
            coupon, discount = coupons.redeem(
                session, request.coupon, user_id=request.user_id, total_cents=total, today=today
            )
        order.coupon_id = coupon.id
        for line, share in zip(order.lines, coupons.shares(discount, [one.line_cents for one in order.lines]), strict=True):
            line.paid_cents = line.line_cents - share
        order.total_cents -= discount
    if request.expected_total not in (None, order.total_cents):
        raise Refused("price_changed", f"The total is {order.total_cents} cents now.")


def _step(session: Session, order: Order, before: Sequence[str], after: str, **values: object) -> bool:
    """Whether it was this call that took the order from one state to the next."""
    asked: ColumnElement[bool] = Order.status.in_(before)
    done = changed(session, update(Order).where(Order.id == order.id, asked).values(status=after, **values)) == 1
    session.refresh(order)
    return done


def _pieces(lines: Sequence[OrderLine]) -> dict[int, int]:
    return {line.product_id: line.quantity for line in lines}


def _new_number() -> str:
    letters = "".join(secrets.choice(LETTERS) for _ in range(10))
    return f"{letters[:5]}-{letters[5:]}"
