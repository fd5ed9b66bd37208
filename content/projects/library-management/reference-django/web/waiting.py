"""Who waits for a book. A copy that is free goes to whoever waits longest, and is kept for three days."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from library.errors import NotFound, Refused
from web.models import Book, Loan, Reservation

KEPT_FOR = timedelta(days=3)


@transaction.atomic
def reserve(book_id: int, member_id: int, now: datetime) -> Reservation:
    """Raises Refused, and NotFound."""
    book = Book.objects.with_available().filter(pk=book_id).first()
    if book is None:
        raise NotFound("book")
    if _of(book_id, member_id).exists():
        raise Refused("already_reserved", "this member waits for the book already")
    if Loan.objects.filter(book=book_id, member=member_id, returned_at=None).exists():
        raise Refused("already_borrowed", "this book is lent to this member already")
    if book.available > 0:
        raise Refused("copy_available", "a copy is free: borrow it")
    return Reservation.objects.create(book_id=book_id, member_id=member_id, created_at=now)


def find(id: int) -> Reservation:
    """Raises NotFound."""
    reservation = Reservation.objects.filter(pk=id).first()
    if reservation is None:
        raise NotFound("reservation")
    return reservation


def position(reservation: Reservation) -> int:
    """1 for whoever is next. Those whose copy lies ready stand in the queue until they have it."""
    return Reservation.objects.filter(book=reservation.book_id, pk__lte=reservation.pk).count()


@transaction.atomic
def cancel(id: int, now: datetime) -> None:
    reservation = find(id)
    reservation.delete()
    hand_out(reservation.book_id, now)


def is_kept_for(book_id: int, member_id: int) -> bool:
    return _of(book_id, member_id).filter(ready_until__isnull=False).exists()


def forget(book_id: int, member_id: int) -> None:
    _of(book_id, member_id).delete()


def somebody_waits(book_id: int) -> bool:
    return _waiting(book_id).exists()


def hand_out(book_id: int, now: datetime) -> None:
    """Keep each free copy for the next who waits. Call it inside a transaction."""
    free = Book.objects.with_available().values_list("available", flat=True).get(pk=book_id)
    for reservation in _waiting(book_id)[: max(0, free)]:
        reservation.ready_until = now + KEPT_FOR
        reservation.save()


def pass_on_lapsed(now: datetime) -> None:
    """Copies that nobody fetched go to the next. Their three days begin when those before them were over."""
    if not _lapsed(now).exists():
        return
    with transaction.atomic():
        while reservation := _lapsed(now).first():
            assert reservation.ready_until is not None
            cancel(reservation.pk, reservation.ready_until)


def _of(book_id: int, member_id: int) -> QuerySet[Reservation]:
    return Reservation.objects.filter(book=book_id, member=member_id)


def _waiting(book_id: int) -> QuerySet[Reservation]:
    return Reservation.objects.filter(book=book_id, ready_until=None).order_by("pk")


def _lapsed(now: datetime) -> QuerySet[Reservation]:
    return Reservation.objects.filter(ready_until__lte=now).order_by("ready_until")
