"""What is kept. Everything belongs to one user."""

from datetime import UTC, date, datetime

from sqlalchemy import BigInteger, Dialect, Float, ForeignKey, Index, String, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

GIVEN_CATEGORIES = {"Food": "#2E7D32", "Housing": "#1565C0", "Transport": "#B26A00"}


def now() -> datetime:
    """UTC, as it is stored: without a zone, for SQLite knows none."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Units(TypeDecorator[int]):
    """An amount such as 19.99."""

    impl = Float
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> float | None:
        return None if value is None else value / 100

    def process_result_value(self, value: float | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value * 100)


class Base(DeclarativeBase):
    pass


class User(Base):
    """`email` is in lower case."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20), default="user")
    created_at: Mapped[datetime] = mapped_column(default=now)


class Category(Base):
    """`folded` is its name without capitals: two that differ in capitals alone are one."""

    __tablename__ = "categories"
    __table_args__ = (UniqueConstraint("user_id", "folded"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str] = mapped_column(String(60))
    folded: Mapped[str] = mapped_column(String(120))
    colour: Mapped[str] = mapped_column(String(7))


class Recurring(Base):
    """`booked_until` is the last day up to which its expenses are booked."""

    __tablename__ = "recurring"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    category_id: Mapped[int] = mapped_column(ForeignKey("categories.id"))
    amount_cents: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    description: Mapped[str] = mapped_column(String(500))
    day: Mapped[int]
    start: Mapped[date]
    end: Mapped[date | None]
    booked_until: Mapped[date]
    category: Mapped[Category] = relationship(lazy="joined")


class Expense(Base):
    """`reference` is the bank's, where it was imported and has one. A rule that is deleted leaves its expenses."""

    __tablename__ = "expenses"
    __table_args__ = (
        Index("expenses_by_day", "user_id", "spent_on", "currency", "category_id", "amount_cents"),
        Index("expenses_by_reference", "user_id", "reference"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    category_id: Mapped[int] = mapped_column(ForeignKey("categories.id"), index=True)
    recurring_id: Mapped[int | None]
    amount_cents: Mapped[int] = mapped_column(Units)
    currency: Mapped[str] = mapped_column(String(3))
    spent_on: Mapped[date]
    description: Mapped[str] = mapped_column(String(500), default="")
    reference: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)
    category: Mapped[Category] = relationship(lazy="joined")


class Budget(Base):
    """`month` is written like 2031-04."""

    __tablename__ = "budgets"
    __table_args__ = (UniqueConstraint("user_id", "category_id", "month", "currency"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    category_id: Mapped[int] = mapped_column(ForeignKey("categories.id"))
    month: Mapped[str] = mapped_column(String(7))
    currency: Mapped[str] = mapped_column(String(3))
    limit_cents: Mapped[int] = mapped_column(BigInteger)
    category: Mapped[Category] = relationship(lazy="joined")
