"""The tables. What must never be wrong is said here as well, as keys and constraints."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    String,
    TypeDecorator,
    UniqueConstraint,
    func,
    select,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, mapped_column, relationship


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

    id: Mapped[int] = mapped_column(primary_key=True)


class User(Table):
    __tablename__ = "users"

    email: Mapped[str] = mapped_column(String(collation="NOCASE"), unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    created_at: Mapped[datetime]


class Author(Table):
    __tablename__ = "authors"

    book_id: Mapped[int] = mapped_column(ForeignKey("books.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(index=True)


class Loan(Table):
    __tablename__ = "loans"
    __table_args__ = (Index("one_open_loan", "book_id", "member_id", unique=True, sqlite_where=text("returned_at IS NULL")),)

    book_id: Mapped[int] = mapped_column(ForeignKey("books.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    borrowed_at: Mapped[datetime]
    due_on: Mapped[date]
    returned_at: Mapped[datetime | None]
    renewals: Mapped[int] = mapped_column(default=0)
    fine_cents: Mapped[int] = mapped_column(default=0)
    book: Mapped["Book"] = relationship(lazy="joined")
    member: Mapped[User] = relationship(lazy="joined")


class Reservation(Table):
    """`ready_until` is None while somebody waits; then a copy is kept until that instant."""

    __tablename__ = "reservations"
    __table_args__ = (UniqueConstraint("book_id", "member_id"),)

    book_id: Mapped[int] = mapped_column(ForeignKey("books.id", ondelete="CASCADE"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]
    ready_until: Mapped[datetime | None] = mapped_column(index=True)


class Book(Table):
    """`search` is what `q` looks at: title, authors and ISBN, without regard to case.

    `available` counts the copies that are neither lent nor kept for somebody; the database works it out.
    """

    __tablename__ = "books"
    __table_args__ = (CheckConstraint("copies >= 0"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    isbn: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(index=True)
    year: Mapped[int] = mapped_column(index=True)
    copies: Mapped[int] = mapped_column()
    search: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    authors: Mapped[list[Author]] = relationship(order_by=Author.id, cascade="all, delete-orphan", lazy="selectin")
    available: Mapped[int] = column_property(
        copies
        - select(func.count(Loan.id))
        .where(Loan.book_id == id, Loan.returned_at.is_(None))
        .correlate_except(Loan)
        .scalar_subquery()
        - select(func.count(Reservation.id))
        .where(Reservation.book_id == id, Reservation.ready_until.is_not(None))
        .correlate_except(Reservation)
        .scalar_subquery()
    )
