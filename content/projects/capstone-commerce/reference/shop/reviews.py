"""What buyers say of a product: one review each, which they may change."""

from datetime import datetime

from sqlalchemy import Select, exists, func, select, update
from sqlalchemy.orm import Session

from shop import fields
from shop.errors import Refused
from shop.orders import SOLD
from shop.tables import Order, OrderLine, Product, Review, User

FIELDS: fields.Readers = {"stars": fields.whole(1, 5), "text": fields.Optional(read=fields.text(2000, least=0), default="")}


def write(session: Session, user: User, product: Product, *, stars: int, text: str, now: datetime) -> Review:
    """In place of an earlier one. Raises Refused for whoever hasn't bought it."""
    bought = exists().where(OrderLine.order_id == Order.id, OrderLine.product_id == product.id)
    if not session.scalar(select(bought.where(Order.user_id == user.id, Order.status.in_(SOLD)))):
        raise Refused("forbidden", "Only who has bought this can review it.")
    session.execute(
        select(Product.id).where(Product.id == product.id).with_for_update()
    )  # or two would count without each other
    review = session.merge(Review(user_id=user.id, product_id=product.id, stars=stars, text=text, created_at=now))
    session.flush()
    count, total = session.execute(select(func.count(), func.sum(Review.stars)).where(Review.product_id == product.id)).one()
    session.execute(update(Product).where(Product.id == product.id).values(reviews=count, stars=total))
    return review


def of_product(product: Product) -> Select[Review]:
    return select(Review).where(Review.product_id == product.id).order_by(Review.created_at.desc(), Review.user_id)
