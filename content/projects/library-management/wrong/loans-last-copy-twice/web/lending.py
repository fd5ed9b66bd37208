"""Who borrows what, and until when. Call these inside a transaction that writes: they count before they act."""

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from library import items, loans
from library.errors import NotFound, Refused
from web import catalogue, waiting
from web.tables import Loan

MOST_LOANS = 5
STATES = ("open", "overdue", "returned")


def borrow(session: Session, book_id: int, member_id: int, now: datetime) -> Loan:
    """Raises Refused, with the first reason that holds."""
    catalogue.find(session, book_id)
    _refuse_member(session, book_id, member_id, now)
    waiting.forget(session, book_id, member_id)
    loan = Loan(book_id=book_id, member_id=member_id, borrowed_at=now, due_on=now.date() + items.Book.loan_period())
    session.add(loan)
    session.flush()
    waiting.hand_out(session, book_id, now)
    return loan


def refuse_if_gone(session: Session, book_id: int, member_id: int) -> None:
    """Looks first, so that the transaction which lends can be short. Raises Refused, and NotFound."""
    kept = waiting.is_kept_for(session, book_id, member_id)
    if catalogue.find(session, book_id).available <= 0 and not kept:
        raise Refused("no_copy", "no copy is free")


def give_back(session: Session, id: int, now: datetime) -> Loan:
    loan = _open(session, id)
    loan.returned_at = now
    loan.fine_cents = loans.fine_cents(loan.due_on, now.date())
    session.flush()
    waiting.hand_out(session, loan.book_id, now)
    return loan


def renew(session: Session, id: int, now: datetime) -> Loan:
    loan = _open(session, id)
    due_on = loans.renewed(loan.due_on, items.Book.loan_period(), loan.renewals, now.date())
    if waiting.somebody_waits(session, loan.book_id):
        raise Refused("reserved", "somebody waits for this book")
    loan.due_on = due_on
    loan.renewals += 1
    return loan


def find(session: Session, id: int) -> Loan:
    """Raises NotFound."""
    loan = session.get(Loan, id)
    if loan is None:
        raise NotFound("loan")
    return loan


def loans_of(*, member_id: int | None, state: str, now: datetime) -> Select[Loan]:
    """The query for a list; of everybody where `member_id` is None, in every state where `state` is empty."""
    query = select(Loan).order_by(Loan.id)
    if member_id is not None:
        query = query.where(Loan.member_id == member_id)
    if state == "returned":
        query = query.where(Loan.returned_at.is_not(None))
    elif state:
        query = query.where(Loan.returned_at.is_(None))
    if state == "overdue":
        query = query.where(Loan.due_on < now.date())
    return query


def _refuse_member(session: Session, book_id: int, member_id: int, now: datetime) -> None:
    out = session.scalars(loans_of(member_id=member_id, state="open", now=now)).all()
    if any(loan.due_on < now.date() for loan in out):
        raise Refused("overdue_loans", "something is overdue: bring it back first")
    if any(loan.book_id == book_id for loan in out):
        raise Refused("already_borrowed", "this book is lent to this member already")
    if len(out) >= MOST_LOANS:
        raise Refused("limit_reached", f"a member may have {MOST_LOANS} loans at a time")


def _open(session: Session, id: int) -> Loan:
    loan = find(session, id)
    if loan.returned_at is not None:
        raise Refused("already_returned", "this loan is over")
    return loan
