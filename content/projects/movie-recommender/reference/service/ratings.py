"""What people rated at the service. Read anew for each request, so a rating counts at once in every process."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from service.errors import Invalid, not_found
from service.tables import Rating, now


def stars_of(session: Session, user_id: int) -> dict[int, float]:
    """By film."""
    rows = session.execute(select(Rating.movie_id, Rating.rating).where(Rating.user_id == user_id).order_by(Rating.movie_id))
    return {film: stars for film, stars in rows}


def rate(session: Session, user_id: int, film_id: int, stars: Any) -> Rating:
    """Raises Invalid."""
    if isinstance(stars, bool) or not isinstance(stars, int | float) or not 0.5 <= stars <= 5 or stars * 2 % 1:
        raise Invalid({"rating": "must be a number from 0.5 to 5, in steps of a half"})
    return session.merge(Rating(user_id=user_id, movie_id=film_id, rating=float(stars), rated_at=now()))


def take_back(session: Session, user_id: int, film_id: int) -> None:
    """Raises Refused where there is none."""
    gone = session.execute(delete(Rating).where(Rating.user_id == user_id, Rating.movie_id == film_id))
    if gone.rowcount == 0:  # type: ignore[attr-defined] # a delete has one
        raise not_found()
