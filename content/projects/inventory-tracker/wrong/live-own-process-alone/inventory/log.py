"""Everything that happens, in the order in which it was committed. Listeners are told of it by `live`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from inventory.models import LogEnd, LogEntry, now

STOCK_CHANGED = "stock.changed"
BEGINNING = datetime(2000, 1, 1)


@dataclass(frozen=True, kw_only=True)
class Happening:
    """An event to be: its name, the product that it is about, and what is told of it."""

    name: str
    product_id: int
    data: dict[str, Any]


def append(session: Session, happenings: Sequence[Happening]) -> None:
    """In the transaction of the change itself, as the last thing that it does: others wait here until it ends.

    So an event is there exactly when its change is. No two have the same instant, even where the clock was set back.
    """
    end = session.scalars(select(LogEnd).with_for_update()).one()
    for happening in happenings:
        end.position += 1
        end.at = max(now(), end.at + timedelta(microseconds=1))
        entry = LogEntry(
            position=end.position,
            at=end.at,
            name=happening.name,
            product_id=happening.product_id,
            data=happening.data,
        )
        session.add(entry)
        session.info.setdefault("told", []).append(entry)


def end_of(session: Session) -> LogEnd:
    return session.scalars(select(LogEnd)).one()


def after(session: Session, position: int) -> Sequence[LogEntry]:
    return session.scalars(select(LogEntry).where(LogEntry.position > position).order_by(LogEntry.position)).all()


def last_stock_changes(session: Session, since: datetime, product_ids: Sequence[int] | None) -> Sequence[LogEntry]:
    """The last one of each product whose stock changed later than `since`; of all products where `product_ids` is None."""
    last = (
        select(func.max(LogEntry.position))
        .where(LogEntry.name == STOCK_CHANGED, LogEntry.at > since)
        .group_by(LogEntry.product_id)
    )
    if product_ids is not None:
        last = last.where(LogEntry.product_id.in_(product_ids))
    return session.scalars(select(LogEntry).where(LogEntry.position.in_(last)).order_by(LogEntry.position)).all()
