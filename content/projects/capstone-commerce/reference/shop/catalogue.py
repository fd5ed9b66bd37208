"""The products: adding, changing and finding them."""

import re
import secrets
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import fields, words
from shop.database import changed
from shop.errors import NotFound, Refused
from shop.tables import NameWord, Product

CURRENCY = "EUR"
MOST_PIECES = 10**6
FEW = 500

FIELDS: fields.Readers = {
    "sku": fields.text(40),
    "name": fields.text(200),
    "description": fields.Optional(read=fields.text(5000, least=0), default=""),
    "category": fields.text(60),
    "price_cents": fields.whole(1, fields.MOST_CENTS),
    "reorder_level": fields.Optional(read=fields.whole(0, MOST_PIECES), default=0),
}
SORTS: dict[str, ColumnElement[Any]] = {
    "price_cents": Product.price_cents.asc(),
    "-price_cents": Product.price_cents.desc(),
    "-sold": Product.sold.desc(),
    "-created_at": Product.created_at.desc(),
}
USUAL_SORT = "-created_at"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody looks for."""

    q: str = ""
    category: str | None = None
    min_cents: int | None = None
    max_cents: int | None = None
    in_stock: bool = False
    sort: str = USUAL_SORT


@dataclass(frozen=True, kw_only=True)
class Found:
    """The query for the products; how many there are, and how many in each category if none were chosen."""

    query: Select[Product]
    total: int
    categories: Mapping[str, int]


def add(session: Session, given: Mapping[str, Any], now: datetime) -> Product:
    """Raises Refused where the SKU is taken."""
    product = new_product(given, slug=_free_slug(session, given["name"]), now=now)
    session.add(product)
    _flush(session)
    words.remember(session, [product])
    return product


def new_product(given: Mapping[str, Any], *, slug: str, now: datetime) -> Product:
    product = Product(**given, slug=slug, created_at=now, updated_at=now, search="")
    product.search = _searched(product)
    return product


def change(session: Session, id: int, version: int, given: Mapping[str, Any], now: datetime) -> Product:
    """Raises Refused unless `version` is the present one: somebody else was faster."""
    product = find(session, id)
    mine = (Product.id == id, Product.version == version)
    if changed(session, update(Product).where(*mine).values(version=version + 1)) != 1:
        raise Refused("precondition_failed", "The product was changed meanwhile. Look at it again.")
    session.refresh(product)
    for name, value in given.items():
        setattr(product, name, value)
    product.updated_at, product.search = now, _searched(product)
    _flush(session)
    if "name" in given:
        words.forget(session, product)
        words.remember(session, [product])
    return product


def remove(session: Session, id: int) -> None:
    """It's kept for the sake of old orders, and found no more."""
    find(session, id).gone = True


def find(session: Session, id: int) -> Product:
    """Raises NotFound."""
    product = session.get(Product, id)
    if product is None or product.gone:
        raise NotFound("product")
    return product


def by_slug(session: Session, slug: str) -> Product:
    product = session.scalar(select(Product).where(Product.slug == slug, Product.gone.is_(False)))
    if product is None:
        raise NotFound("product")
    return product


def look_for(session: Session, wish: Wish) -> Found:
    """What holds all words that were typed; if nothing does, what holds words one letter away."""
    found = _found(session, wish, [_holds(term) for term in wish.q.split()])
    if not found.total and wish.q.strip():
        found = _found(session, wish, [_almost_holds(session, term) for term in wish.q.split()])
    return found


def slug_of(name: str) -> str:
    """Small Latin letters, digits and dashes; may be empty."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-")


def _found(session: Session, wish: Wish, searched: list[ColumnElement[bool]]) -> Found:
    conditions = [Product.gone.is_(False), *_limits(wish), *searched]
    few = _few(session, conditions) if searched else None
    if few is None:
        counted = select(Product.category, func.count()).where(*conditions).group_by(Product.category)
        categories = dict(session.execute(counted.order_by(Product.category)).all())
    else:
        categories, conditions = dict(sorted(Counter(few.values()).items())), [Product.id.in_(few)]
    query = select(Product).where(*conditions).order_by(SORTS[wish.sort], Product.id.desc())
    if wish.category is None:
        return Found(query=query, total=sum(categories.values()), categories=categories)
    query = query.where(Product.category == wish.category)
    return Found(query=query, total=categories.get(wish.category, 0), categories=categories)


def _few(session: Session, conditions: list[ColumnElement[bool]]) -> dict[int, str] | None:
    """Id and category of all that fit; None for too many. So texts are looked through once for list and facets."""
    found = session.execute(select(Product.id, Product.category).where(*conditions).limit(FEW + 1)).all()
    return dict(found) if len(found) <= FEW else None


def _limits(wish: Wish) -> list[ColumnElement[bool]]:
    limits: list[ColumnElement[bool]] = []
    if wish.min_cents is not None:
        limits.append(Product.price_cents >= wish.min_cents)
    if wish.max_cents is not None:
        limits.append(Product.price_cents <= wish.max_cents)
    if wish.in_stock:
        limits.append(Product.on_hand > Product.reserved)
    return limits


def _holds(term: str) -> ColumnElement[bool]:
    return Product.search.contains(words.folded(term), autoescape=True)


def _almost_holds(session: Session, term: str) -> ColumnElement[bool]:
    named = select(NameWord.product_id).where(NameWord.word.in_(words.near(session, words.folded(term))))
    return or_(_holds(term), Product.id.in_(named))


def _searched(product: Product) -> str:
    return words.folded(f"{product.name} {product.sku} {product.description}")


def _free_slug(session: Session, name: str) -> str:
    slug = slug_of(name) or "product"
    taken = session.scalar(select(Product.id).where(Product.slug == slug))
    return f"{slug}-{secrets.token_hex(4)}" if taken else slug


def _flush(session: Session) -> None:
    try:
        session.flush()
    except IntegrityError:
        raise Refused("sku_taken", "Another product has this SKU.") from None
