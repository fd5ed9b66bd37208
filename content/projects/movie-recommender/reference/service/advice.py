"""What to watch next, and why: from what somebody has rated up to this moment."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from films import ranking
from films.reading import Film
from films.recommender import Recommender

ENOUGH = 5
"""From so many ratings on, lists are personal."""

LIKED = 4.0
MOST_REASONS = 3


@dataclass(frozen=True, kw_only=True)
class Advice:
    """`because` are films that this person liked, the most similar first."""

    film: Film
    score: float
    because: list[Film]


def kind_of(ratings: Mapping[int, float]) -> str:
    return "personal" if len(ratings) >= ENOUGH else "popular"


def advise(model: Recommender, ratings: Mapping[int, float], count: int, genre: str = "") -> list[Advice]:
    """Of somebody's stars by film. The score of a popular list is what everybody gets."""
    own = model.row(ratings)
    allowed = np.array([not genre or genre.lower() in map(str.lower, film.genres) for film in model.films])
    allowed[own.indices] = False
    shown = own if kind_of(ratings) == "personal" else model.row({})
    (found,) = ranking.best(model, shown, count, allowed=allowed)
    liked = [film for film, stars in ratings.items() if stars >= LIKED and film in model.columns]
    return [Advice(film=model.films[column], score=score, because=_reasons(model, column, liked)) for column, score in found]


def _reasons(model: Recommender, column: int, liked: list[int]) -> list[Film]:
    columns = model.columns
    alike = model.alike[[column]].toarray()[0]
    by_likeness = sorted(liked, key=lambda film: (-alike[columns[film]], film))
    return [model.films[columns[film]] for film in by_likeness[:MOST_REASONS] if alike[columns[film]] > 0]
