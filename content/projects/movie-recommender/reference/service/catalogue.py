"""The films of a model: found by a part of their title, with what everybody gave them."""

from typing import Any

from films.reading import Film
from films.recommender import Recommender


def search(model: Recommender, words: str, genre: str) -> list[Film]:
    """In the order of their titles. Capitals make no difference."""
    found = [film for film in model.films if words.casefold() in film.title.casefold() and _is_of(film, genre)]
    return sorted(found, key=lambda film: (film.title.casefold(), film.id))


def numbers(model: Recommender, film: Film) -> dict[str, Any]:
    """`mean` and `count` of the ratings that the model was trained on."""
    column = model.columns[film.id]
    count = int(model.counts[column])
    return {"mean": round(float(model.sums[column]) / count, 2) if count else None, "count": count}


def _is_of(film: Film, genre: str) -> bool:
    return not genre or genre.casefold() in [name.casefold() for name in film.genres]
