"""What visitors look at, and put into their carts. Counted for funnels, and learned from."""

from datetime import date

from sqlalchemy.orm import Session

from shop import fields
from shop.errors import Invalid
from shop.tables import Event, Product

KINDS = ("view", "cart")
FIELDS = {"type": fields.one_of(KINDS), "product_id": fields.identity}


def note(session: Session, visitor: str, kind: str, product_id: int, today: date) -> None:
    """Raises Invalid for a product that isn't there."""
    product = session.get(Product, product_id)
    if product is None or product.gone:
        raise Invalid({"product_id": "must be the id of a product"})
    session.add(Event(visitor=visitor, kind=kind, product_id=product_id, day=today))
