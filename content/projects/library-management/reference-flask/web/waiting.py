"""Who waits for a book. A copy that is free goes to whoever waits longest, and is kept for three days.

Call these inside a transaction that writes.
"""

from datetime import datetime, timedelta

from sqlalchemy import Select, delete, exists, func, select
from sqlalchemy.orm import Session

from library.errors import NotFound, Refused
from web.tables import Book, Loan, Reservation

KEPT_FOR = timedelta(days=3)


def reserve(session: Session, book: Book, member_id: int, now: datetime) -> Reservation:
    """Raises Refused."""
    if session.scalar(_of(book.id, member_id)):
        raise Refused("already_reserved", "this member waits for the book already")
    lent = exists().where(Loan.book_id == book.id, Loan.member_id == member_id, Loan.returned_at.is_(None))
    if session.scalar(select(lent)):
        raise Refused("already_borrowed", "this book is lent to this member already")
    if book.available > 0:
        raise Refused("copy_available", "a copy is free: borrow it")
    reservation = Reservation(book_id=book.id, member_id=member_id, created_at=now)
    session.add(reservation)
    session.flush()
    return reservation


def find(session: Session, id: int) -> Reservation:
    """Raises NotFound."""
    reservation = session.get(Reservation, id)
    if reservation is None:
        raise NotFound("reservation")
    return reservation


def position(session: Session, reservation: Reservation) -> int:
    """1 for whoever is next. Those whose copy lies ready stand in the queue until they have it."""
    before = select(func.count(Reservation.id)).where(
        Reservation.book_id == reservation.book_id, Reservation.id <= reservation.id
    )
    return session.scalar(before) or 1


def cancel(session: Session, reservation: Reservation, now: datetime) -> None:
    session.delete(reservation)
    session.flush()
    hand_out(session, reservation.book_id, now)


def is_kept_for(session: Session, book_id: int, member_id: int) -> bool:
    reservation = session.scalar(_of(book_id, member_id))
    return reservation is not None and reservation.ready_until is not None


def forget(session: Session, book_id: int, member_id: int) -> None:
    session.execute(delete(Reservation).where(Reservation.book_id == book_id, Reservation.member_id == member_id))


def somebody_waits(session: Session, book_id: int) -> bool:
    return session.scalar(_waiting(book_id)) is not None


def hand_out(session: Session, book_id: int, now: datetime) -> None:
    """Keep each free copy for the next who waits."""
    free = session.scalar(select(Book.available).where(Book.id == book_id)) or 0
    for reservation in session.scalars(_waiting(book_id).limit(max(0, free))):
        reservation.ready_until = now + KEPT_FOR
    session.flush()


def some_have_lapsed(session: Session, now: datetime) -> bool:
    return session.scalar(_lapsed(now)) is not None


def pass_on_lapsed(session: Session, now: datetime) -> None:
    """Copies that nobody fetched go to the next. Their three days begin when those before them were over."""
    while reservation := session.scalar(_lapsed(now)):
        assert reservation.ready_until is not None
        cancel(session, reservation, reservation.ready_until)


def _of(book_id: int, member_id: int) -> Select[Reservation]:
    return select(Reservation).where(Reservation.book_id == book_id, Reservation.member_id == member_id)


def _waiting(book_id: int) -> Select[Reservation]:
    return (
        select(Reservation).where(Reservation.book_id == book_id, Reservation.ready_until.is_(None)).order_by(Reservation.id)
    )


def _lapsed(now: datetime) -> Select[Reservation]:
    return select(Reservation).where(Reservation.ready_until <= now).order_by(Reservation.ready_until).limit(1)
