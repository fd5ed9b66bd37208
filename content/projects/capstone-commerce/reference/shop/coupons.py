"""Coupons: whether one holds for a cart, and how its discount is shared over the lines, to the cent."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import fields
from shop.errors import Invalid, NotFound, Refused
from shop.tables import Coupon, Order

WITHOUT_USE = ("cancelled", "expired")
"""Orders in these states came to nothing, and give the use of a coupon back."""

FIELDS: fields.Readers = {
    "code": fields.text(40),
    "percent": fields.Optional(read=fields.whole(1, 100)),
    "amount_cents": fields.Optional(read=fields.whole(1, fields.MOST_CENTS)),
    "from": fields.Optional(read=fields.day),
    "to": fields.Optional(read=fields.day),
    "min_total_cents": fields.Optional(read=fields.whole(0, fields.MOST_CENTS), default=0),
    "max_uses": fields.Optional(read=fields.whole(1, 10**9)),
    "max_uses_per_user": fields.Optional(read=fields.whole(1, 10**9)),
}


def add(session: Session, given: dict[str, Any], now: datetime) -> Coupon:
    """Raises Invalid, and Refused where the code is taken."""
    if (given["percent"] is None) == (given["amount_cents"] is None):
        raise Invalid({"percent": "or amount_cents must be given, and not both"})
    first, last = given.pop("from"), given.pop("to")
    if first and last and last < first:
        raise Invalid({"to": "must not be before from"})
    coupon = Coupon(**{**given, "code": given["code"].upper()}, first_day=first, last_day=last, created_at=now)
    session.add(coupon)
    try:
        session.flush()
    except IntegrityError:
        raise Refused("conflict", "There is a coupon with this code.") from None
    return coupon


def remove(session: Session, id: int) -> None:
    coupon = session.get(Coupon, id)
    if coupon is None or coupon.gone:
        raise NotFound("coupon")
    coupon.gone = True


def all_of_them() -> Select[Coupon]:
    return select(Coupon).where(Coupon.gone.is_(False)).order_by(Coupon.id)


def redeem(session: Session, code: str, *, user_id: int, total_cents: int, today: date) -> tuple[Coupon, int]:
    """The coupon and its discount. Raises Refused. The row is held, so that two orders can't have the last use."""
    coupon = session.scalar(select(Coupon).where(Coupon.code == code.strip().upper()).with_for_update())
    if coupon is None or coupon.gone or not _holds(coupon, total_cents, today):
        raise _invalid()
    used, used_by_user = _uses(session, coupon, user_id)
    if _is_up(used, coupon.max_uses) or _is_up(used_by_user, coupon.max_uses_per_user):
        raise _invalid()
    discount = coupon.amount_cents or total_cents * (coupon.percent or 0) // 100
    if discount >= total_cents:
        raise _invalid()
    return coupon, discount


def shares(discount_cents: int, line_cents: Sequence[int]) -> list[int]:
    """What each line bears of it, by its size. They add up to the cent: what is left goes where most was cut off."""
    total = sum(line_cents)
    given = [discount_cents * cents // total for cents in line_cents]
    cut_off = [discount_cents * cents % total for cents in line_cents]
    largest_first = sorted(range(len(given)), key=lambda place: (-cut_off[place], place))
    for place in largest_first[: discount_cents - sum(given)]:
        given[place] += 1
    return given


def _holds(coupon: Coupon, total_cents: int, today: date) -> bool:
    begun = coupon.first_day is None or coupon.first_day <= today
    over = coupon.last_day is not None and coupon.last_day < today
    return begun and not over and total_cents >= coupon.min_total_cents


def _uses(session: Session, coupon: Coupon, user_id: int) -> tuple[int, int]:
    counted = select(func.count()).where(Order.coupon_id == coupon.id, Order.status.not_in(WITHOUT_USE))
    return session.scalar(counted) or 0, session.scalar(counted.where(Order.user_id == user_id)) or 0


def _is_up(used: int, most: int | None) -> bool:
    return most is not None and used >= most


def _invalid() -> Refused:
    return Refused("coupon_invalid", "This coupon doesn't hold for this cart.")
