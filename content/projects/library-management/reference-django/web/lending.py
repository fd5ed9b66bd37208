"""Who borrows what, and until when. Each function is one transaction: it counts and acts before anybody else does."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from library import items, loans
from library.errors import NotFound, Refused
from web import catalogue, waiting
from web.models import Loan

MOST_LOANS = 5
STATES = ("open", "overdue", "returned")


@transaction.atomic
def borrow(book_id: int, member_id: int, now: datetime) -> Loan:
    """Raises Refused, with the first reason that holds."""
    book = catalogue.find(book_id)
    _refuse_member(book_id, member_id, now)
    if book.available <= 0 and not waiting.is_kept_for(book_id, member_id):
        raise Refused("no_copy", "no copy is free")
    waiting.forget(book_id, member_id)
    due_on = now.date() + items.Book.loan_period()
    loan = Loan.objects.create(book_id=book_id, member_id=member_id, borrowed_at=now, due_on=due_on)
    waiting.hand_out(book_id, now)
    return loan


@transaction.atomic
def give_back(id: int, now: datetime) -> Loan:
    loan = _open(id)
    loan.returned_at = now
    loan.fine_cents = loans.fine_cents(loan.due_on, now.date())
    loan.save()
    waiting.hand_out(loan.book_id, now)
    return loan


@transaction.atomic
def renew(id: int, now: datetime) -> Loan:
    loan = _open(id)
    due_on = loans.renewed(loan.due_on, items.Book.loan_period(), loan.renewals, now.date())
    if waiting.somebody_waits(loan.book_id):
        raise Refused("reserved", "somebody waits for this book")
    loan.due_on = due_on
    loan.renewals += 1
    loan.save()
    return loan


def find(id: int) -> Loan:
    """Raises NotFound."""
    loan = Loan.objects.filter(pk=id).first()
    if loan is None:
        raise NotFound("loan")
    return loan


def loans_of(*, member_id: int | None, state: str, now: datetime) -> QuerySet[Loan]:
    """The query for a list; of everybody where `member_id` is None, in every state where `state` is empty."""
    query = Loan.objects.select_related("book", "member").order_by("pk")
    if member_id is not None:
        query = query.filter(member=member_id)
    if state:
        query = query.filter(returned_at__isnull=state != "returned")
    if state == "overdue":
        query = query.filter(due_on__lt=now.date())
    return query


def _refuse_member(book_id: int, member_id: int, now: datetime) -> None:
    out = list(loans_of(member_id=member_id, state="open", now=now))
    if any(loan.due_on < now.date() for loan in out):
        raise Refused("overdue_loans", "something is overdue: bring it back first")
    if any(loan.book_id == book_id for loan in out):
        raise Refused("already_borrowed", "this book is lent to this member already")
    if len(out) >= MOST_LOANS:
        raise Refused("limit_reached", f"a member may have {MOST_LOANS} loans at a time")


def _open(id: int) -> Loan:
    loan = find(id)
    if loan.returned_at is not None:
        raise Refused("already_returned", "this loan is over")
    return loan
