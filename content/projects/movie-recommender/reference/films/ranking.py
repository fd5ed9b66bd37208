"""Lists of films that somebody hasn't rated yet, best first."""

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_array

from films.offsets import Numbers
from films.recommender import Recommender

POPULARITY = 0.6
"""What it adds to the score that e times as many people rated a film: one that nobody comes across is no good advice."""

CHUNK = 500
PLACES = 6


def scores(model: Recommender, rows: csr_array) -> Numbers:
    """Stars that somebody would give, and how likely they come across the film; not cut to 5, so the best don't tie."""
    return np.round(model.opinions(rows) + POPULARITY * np.log1p(model.counts), PLACES)


def best(
    model: Recommender, rows: csr_array, count: int, *, allowed: np.ndarray | None = None
) -> Iterator[list[tuple[int, float]]]:
    """For each row columns and scores of the best unseen films, ties by id. `allowed` marks the columns that may come."""
    ids = np.array([film.id for film in model.films])
    for start in range(0, rows.shape[0], CHUNK):
        part = rows[start : start + CHUNK]
        found = scores(model, part)
        if allowed is not None:
            found[:, ~allowed] = -np.inf
        for row, own in enumerate(found):
            own[part.indices[part.indptr[row] : part.indptr[row + 1]]] = -np.inf
            order = np.lexsort((ids, -own))[:count]
            yield [(int(column), float(own[column])) for column in order if np.isfinite(own[column])]
