"""Carts: of people with an account, and of visitors until they log in."""

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shop import fields
from shop.catalogue import CURRENCY, find
from shop.database import add_new
from shop.errors import Refused
from shop.tables import CartLine, Product

MOST_OF_ONE = 999

QUANTITY = {"quantity": fields.whole(0, MOST_OF_ONE)}


@dataclass(frozen=True, kw_only=True)
class Line:
    """A product as it is now, and how many of it. What is `gone` costs nothing, and can't be ordered."""

    product: Product
    quantity: int

    @property
    def cents(self) -> int:
        return 0 if self.product.gone else self.quantity * self.product.price_cents


@dataclass(frozen=True, kw_only=True)
class Cart:
    lines: tuple[Line, ...]
    currency: str = CURRENCY

    @property
    def total_cents(self) -> int:
        return sum(line.cents for line in self.lines)


def owner_of_user(id: int) -> str:
    return f"user:{id}"


def owner_of_visitor(name: str) -> str:
    return f"visitor:{name}"


def cart_of(session: Session, owner: str) -> Cart:
    query = select(CartLine, Product).join(Product, Product.id == CartLine.product_id).where(CartLine.owner == owner)
    rows = session.execute(query.order_by(CartLine.product_id))
    return Cart(lines=tuple(Line(product=product, quantity=line.quantity) for line, product in rows))


def put(session: Session, owner: str, product_id: int, quantity: int) -> None:
    """So many from now on; 0 takes it out. Raises Refused where there aren't so many, NotFound for an unknown product."""
    line = session.get(CartLine, (owner, product_id))
    if quantity == 0:
        if line is None:
            find(session, product_id)
        else:
            session.delete(line)
        return
    if find(session, product_id).available < quantity:
        raise Refused("out_of_stock", "There aren't so many.")
    add_new(session, CartLine, [{"owner": owner, "product_id": product_id, "quantity": quantity}])
    session.get_one(CartLine, (owner, product_id)).quantity = quantity


def empty(session: Session, owner: str) -> None:
    session.execute(delete(CartLine).where(CartLine.owner == owner))


def join(session: Session, visitor: str, user: str) -> None:
    """What a visitor put aside comes to the account; of each product at most what is there."""
    for line in session.scalars(select(CartLine).where(CartLine.owner == visitor).with_for_update()).all():
        mine = session.get(CartLine, (user, line.product_id))
        product = session.get_one(Product, line.product_id)
        before = mine.quantity if mine else 0
        wanted = max(before, min(before + line.quantity, product.available, MOST_OF_ONE))
        if mine is not None:
            mine.quantity = wanted
        elif wanted > 0:
            session.add(CartLine(owner=user, product_id=line.product_id, quantity=wanted))
    empty(session, visitor)
