"""The part of a rating that has nothing to do with taste: some films please everybody, and some people are generous."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

DAMPING = 5.0
"""So many ratings of nothing special are added to each film and person, so that few ratings don't say much."""

ROUNDS = 5

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Offsets:
    """`film` says how much better than `mean` each film is rated."""

    mean: float
    film: Numbers

    def of_people(self, ratings: csr_array) -> Numbers:
        """How much more than others each person gives; 0 for somebody without ratings."""
        return _damped_means(_minus_columns(ratings, self.mean + self.film), axis=1)

    def base(self, ratings: csr_array) -> Numbers:
        """What each person would give each film if there were no tastes."""
        return self.mean + self.film + self.of_people(ratings)[:, None]

    def residuals(self, ratings: csr_array) -> csr_array:
        """What the ratings say of taste: each less what was to be expected of film and person."""
        return _minus_rows(_minus_columns(ratings, self.mean + self.film), self.of_people(ratings))


def fit_offsets(ratings: csr_array) -> Offsets:
    """People and films in turn: who only sees good films isn't generous because of that."""
    mean = float(ratings.data.mean()) if ratings.nnz else 3.0
    offsets = Offsets(mean=mean, film=np.zeros(ratings.shape[1]))
    for _ in range(ROUNDS):
        without_people = _minus_rows(ratings, offsets.of_people(ratings) + mean)
        offsets = Offsets(mean=mean, film=_damped_means(without_people, axis=0))
    return offsets


def _damped_means(values: csr_array, axis: int) -> Numbers:
    means: Numbers = values.sum(axis=axis) / (counts(values, axis) + DAMPING)
    return means


def counts(ratings: csr_array, axis: int) -> Numbers:
    """Stored values by column (0) or by row (1). Unlike `count_nonzero` this counts a residual of exactly 0."""
    by_axis = np.diff(ratings.indptr) if axis == 1 else np.bincount(ratings.indices, minlength=ratings.shape[1])
    found: Numbers = by_axis.astype(np.float64)
    return found


def _minus_columns(ratings: csr_array, by_column: Numbers) -> csr_array:
    return _with_data(ratings, ratings.data - by_column[ratings.indices])


def _minus_rows(ratings: csr_array, by_row: Numbers) -> csr_array:
    return _with_data(ratings, ratings.data - np.repeat(by_row, np.diff(ratings.indptr)))


def _with_data(ratings: csr_array, data: Numbers) -> csr_array:
    return csr_array((data, ratings.indices, ratings.indptr), shape=ratings.shape)
