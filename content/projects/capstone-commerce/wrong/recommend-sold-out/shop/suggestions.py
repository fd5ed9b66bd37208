"""What to show somebody: personal if we know them, related to a product, and what is popular where we know nothing."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop.learning import relations
from shop.learning.model import Model
from shop.orders import SOLD
from shop.tables import Event, Order, OrderLine, Product

DAYS_OF_POPULARITY = 30
MOST = 50

Popular = Callable[[], Sequence[int]]


@dataclass(frozen=True, kw_only=True)
class Suggested:
    """`kind` is personal, related or popular."""

    products: Sequence[Product]
    kind: str


def for_visitor(
    session: Session, model: Model | None, owner: str, bought: Collection[int], popular: Popular, n: int
) -> Suggested:
    seen = session.scalars(select(Event.product_id).where(Event.visitor == owner).distinct()).all()
    scores = relations.scores(model.relations, relations.weights(list(bought), seen)) if model else {}
    if not scores:
        return only_popular(session, bought, popular, n)
    ranked = sorted(scores, key=lambda id: (-scores[id], id))
    return Suggested(products=_first(session, [*ranked, *popular()], bought, n), kind="personal")


def related_to(
    session: Session, model: Model | None, product: Product, bought: Collection[int], popular: Popular, n: int
) -> Suggested:
    """A product that the model doesn't know has its category at least."""
    scores = relations.scores(model.relations, {product.id: 1.0}) if model else {}
    ranked = sorted(scores, key=lambda id: (-scores[id], id))
    same = select(Product.id).where(Product.category == product.category, Product.gone.is_(False))
    alike = session.scalars(same.order_by(Product.sold.desc(), Product.id).limit(MOST * 2)).all()
    if not ranked and len(alike) < 2:
        return only_popular(session, {product.id, *bought}, popular, n)
    left_out = {product.id, *bought}
    return Suggested(products=_first(session, [*ranked, *alike, *popular()], left_out, n), kind="related")


def only_popular(session: Session, bought: Collection[int], popular: Popular, n: int) -> Suggested:
    return Suggested(products=_first(session, popular(), bought, n), kind="popular")


def best_sellers(session: Session, today: date) -> list[int]:
    """Of the last 30 days; then of all times, and the newest."""
    since = today - timedelta(days=DAYS_OF_POPULARITY)
    units = func.sum(OrderLine.quantity - OrderLine.refunded_quantity)
    query = select(OrderLine.product_id).join(Order, Order.id == OrderLine.order_id)
    query = query.where(Order.status.in_(SOLD), Order.paid_day > since, Order.paid_day <= today)
    recent = session.scalars(query.group_by(OrderLine.product_id).order_by(units.desc(), OrderLine.product_id))
    others = select(Product.id).where(Product.gone.is_(False)).order_by(Product.sold.desc(), Product.id.desc()).limit(500)
    return list(dict.fromkeys([*recent, *session.scalars(others)]))


def bought_by(session: Session, user_id: int) -> set[int]:
    """What was paid; also what is on its way to be."""
    query = select(OrderLine.product_id).join(Order, Order.id == OrderLine.order_id).where(Order.user_id == user_id)
    return set(session.scalars(query.where(Order.status.in_((*SOLD, "pending"))).distinct()))


def _first(session: Session, ranked: Iterable[int], left_out: Collection[int], n: int) -> list[Product]:
    """The first `n` that are there to be bought."""
    wanted = [id for id in dict.fromkeys(ranked) if id not in left_out]
    chosen: list[Product] = []
    for start in range(0, len(wanted), MOST * 2):
        part = wanted[start : start + MOST * 2]
        query = select(Product).where(Product.id.in_(part), Product.gone.is_(False))
        found = {product.id: product for product in session.scalars(query)}
        chosen += [found[id] for id in part if id in found]
        if len(chosen) >= n:
            break
    return chosen[:n]
