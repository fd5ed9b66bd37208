"""What the staff did, for whoever asks later."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.tables import Deed, User


def note(session: Session, actor: User, action: str, target: object, now: datetime) -> None:
    """In the same transaction as the deed itself: neither is there without the other."""
    session.add(Deed(actor_id=actor.id, action=action, target=str(target), at=now))


def feed(session: Session, *, before: int | None, limit: int) -> list[Deed]:
    """The newest first, those before that id."""
    query = select(Deed).order_by(Deed.id.desc()).limit(limit)
    return list(session.scalars(query if before is None else query.where(Deed.id < before)))
