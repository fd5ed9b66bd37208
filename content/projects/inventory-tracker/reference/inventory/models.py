"""What is kept."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ROLES = ("viewer", "clerk", "admin")
"""From the lowest to the highest; each may do what those before it may."""

REASONS = ("receive", "sale", "correction")
STILL_OPEN = text("closed_at IS NULL")


def now() -> datetime:
    """UTC, as it is stored: without a zone, for SQLite knows none. With its fraction, for much happens in a second."""
    return datetime.now(UTC).replace(tzinfo=None)


class Base(DeclarativeBase):
    pass


class User(Base):
    """`email` is in lower case."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20), default=ROLES[0])
    created_at: Mapped[datetime] = mapped_column(default=now)


class Product(Base):
    """`folded_sku` is its sku without capitals, `searched` all that a search looks at. An id is never given twice."""

    __tablename__ = "products"
    __table_args__ = (
        CheckConstraint("quantity >= 0", name="quantity_is_not_negative"),
        Index("products_by_name", "name", "id"),
        Index("products_by_quantity", "quantity", "id"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str] = mapped_column(String(40))
    folded_sku: Mapped[str] = mapped_column(String(120), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    searched: Mapped[str] = mapped_column(String(500))
    reorder_level: Mapped[int]
    price_cents: Mapped[int] = mapped_column(BigInteger)
    quantity: Mapped[int] = mapped_column(BigInteger, default=0)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)

    @property
    def is_low(self) -> bool:
        return self.quantity < self.reorder_level


class Movement(Base):
    """Never changed: whoever made a mistake books a correction."""

    __tablename__ = "movements"
    __table_args__ = (Index("movements_by_product", "product_id", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    delta: Mapped[int]
    quantity_after: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(String(500))
    created_at: Mapped[datetime] = mapped_column(default=now)


class IdempotencyKey(Base):
    """Which movement a client's key stands for, so that a second request with it books nothing."""

    __tablename__ = "idempotency_keys"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    movement_id: Mapped[int] = mapped_column(ForeignKey("movements.id"))
    created_at: Mapped[datetime] = mapped_column(default=now)


class Alert(Base):
    """A shortage, from when stock fell below its level until it reached it again. The database keeps it to one open."""

    __tablename__ = "alerts"
    __table_args__ = (
        Index(
            "one_open_alert",
            "product_id",
            unique=True,
            sqlite_where=STILL_OPEN,
            postgresql_where=STILL_OPEN,
        ),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20), default="low_stock")
    opened_at: Mapped[datetime] = mapped_column(default=now)
    closed_at: Mapped[datetime | None]


class LogEnd(Base):
    """One row: where the log ends. Whoever writes to the log holds it, so positions come in the order of commits."""

    __tablename__ = "log_end"
    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]


class LogEntry(Base):
    """One event, written in the transaction whose change it tells of."""

    __tablename__ = "log"
    __table_args__ = (Index("log_by_product", "name", "at", "product_id"),)
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    name: Mapped[str] = mapped_column(String(40))
    product_id: Mapped[int]
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
