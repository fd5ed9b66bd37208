"""The tables. What must never be wrong is said here as well, as keys and constraints."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, String, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Instant(TypeDecorator[datetime]):
    """In UTC, going in and coming out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value and value.replace(tzinfo=UTC)


class Table(DeclarativeBase):
    type_annotation_map = {datetime: Instant}


class User(Table):
    """`email` is in lower case. Without a `password_hash` nobody can log in."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    created_at: Mapped[datetime]


class Address(Table):
    __tablename__ = "addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    line: Mapped[str]
    city: Mapped[str]


class Product(Table):
    """What is sold, and how much of it is there.

    `on_hand` lies in the store room; `reserved` of it belongs to orders that aren't paid yet. `search` is what `q` looks at,
    without capitals. `gone` products are kept, for the sake of old orders.
    """

    __tablename__ = "products"
    __table_args__ = (
        CheckConstraint("reserved >= 0 AND reserved <= on_hand", name="stock_is_enough"),
        Index("products_by_age", "gone", "created_at", "id"),
        Index("products_by_price", "gone", "price_cents", "id"),
        Index("products_by_sales", "gone", "sold", "id"),
        Index("products_by_category", "gone", "category", "price_cents", "on_hand", "reserved"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    sku: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    description: Mapped[str]
    category: Mapped[str]
    price_cents: Mapped[int]
    image: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)
    gone: Mapped[bool] = mapped_column(default=False)
    search: Mapped[str]
    on_hand: Mapped[int] = mapped_column(default=0)
    reserved: Mapped[int] = mapped_column(default=0)
    reorder_level: Mapped[int] = mapped_column(default=0)
    sold: Mapped[int] = mapped_column(default=0)
    stars: Mapped[int] = mapped_column(default=0)
    reviews: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved


class NameWord(Table):
    """Which products have a word in their name."""

    __tablename__ = "name_words"

    word: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, index=True)


class Spelling(Table):
    """A word, and the word without each of its letters: two words one letter apart share a spelling."""

    __tablename__ = "spellings"

    spelling: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)


class Movement(Table):
    """A change of `on_hand`. All movements of a product add up to it."""

    __tablename__ = "movements"

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), index=True)
    delta: Mapped[int]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class CartLine(Table):
    """`owner` is somebody's account or a visitor's token; see `carts.py`."""

    __tablename__ = "cart_lines"
    __table_args__ = (CheckConstraint("quantity > 0"),)

    owner: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    quantity: Mapped[int]


class Order(Table):
    """`key` is what the client called it, so that the same order sent twice is one. `paid_day` is the UTC day of payment.

    `note` is the customer's, for whoever packs it.
    """

    __tablename__ = "orders"
    __table_args__ = (
        UniqueConstraint("user_id", "key"),
        Index("orders_by_expiry", "status", "expires_at"),
        Index("orders_by_payment", "paid_day", "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    key: Mapped[str | None]
    status: Mapped[str]
    address_line: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    coupon_id: Mapped[int | None] = mapped_column(ForeignKey("coupons.id"), index=True)
    total_cents: Mapped[int] = mapped_column(BigInteger)
    payment_url: Mapped[str | None]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    paid_at: Mapped[datetime | None]
    paid_day: Mapped[date | None]
    note: Mapped[str | None]
    lines: Mapped[list["OrderLine"]] = relationship(lazy="selectin", order_by="OrderLine.id")
    refunds: Mapped[list["Refund"]] = relationship(lazy="selectin", order_by="Refund.id")


class OrderLine(Table):
    """Name, category and price as they were when it was ordered. `paid_cents` is the line less its share of a discount."""

    __tablename__ = "order_lines"
    __table_args__ = (Index("lines_by_product", "product_id", "order_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    sku: Mapped[str]
    name: Mapped[str]
    category: Mapped[str]
    quantity: Mapped[int]
    unit_price_cents: Mapped[int]
    paid_cents: Mapped[int] = mapped_column(BigInteger)
    refunded_quantity: Mapped[int] = mapped_column(default=0)
    refunded_cents: Mapped[int] = mapped_column(BigInteger, default=0)

    @property
    def line_cents(self) -> int:
        return self.quantity * self.unit_price_cents


class Notice(Table):
    """What the payment service said, each event once, and what came of it."""

    __tablename__ = "notices"

    event_id: Mapped[str] = mapped_column(primary_key=True)
    order_number: Mapped[str]
    state: Mapped[str]
    amount_cents: Mapped[int] = mapped_column(BigInteger)
    outcome: Mapped[str]
    received_at: Mapped[datetime]


class Refund(Table):
    """Money that is owed from the moment it's written here. The payment service is asked until it agrees."""

    __tablename__ = "refunds"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    reference: Mapped[str] = mapped_column(unique=True)
    amount_cents: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(index=True)
    created_at: Mapped[datetime]


class Coupon(Table):
    """`percent` or `amount_cents`. A deleted one is `gone`, since orders speak of it."""

    __tablename__ = "coupons"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    percent: Mapped[int | None]
    amount_cents: Mapped[int | None]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    min_total_cents: Mapped[int]
    max_uses: Mapped[int | None]
    max_uses_per_user: Mapped[int | None]
    gone: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class Money(Table):
    """A booking: paid (+) or given back (-), on the day of the payment that it belongs to. Only ever added to."""

    __tablename__ = "money"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    day: Mapped[date]
    amount_cents: Mapped[int] = mapped_column(BigInteger)


class Event(Table):
    """Somebody looked at a product, or put it into a cart. `visitor` is an owner of carts."""

    __tablename__ = "events"
    __table_args__ = (Index("events_by_day", "day", "kind"), Index("events_by_visitor", "visitor", "product_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    visitor: Mapped[str]
    kind: Mapped[str] = mapped_column(String(10))
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    day: Mapped[date]


class Review(Table):
    __tablename__ = "reviews"

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, index=True)
    stars: Mapped[int]
    text: Mapped[str]
    created_at: Mapped[datetime]
    user: Mapped[User] = relationship(lazy="joined")


class Deed(Table):
    """What somebody of the staff did. The feed of audits."""

    __tablename__ = "deeds"

    id: Mapped[int] = mapped_column(primary_key=True)
    actor_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    action: Mapped[str]
    target: Mapped[str]
    at: Mapped[datetime]
