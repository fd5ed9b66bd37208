"""Three ways to guess what somebody thinks of a film, beyond the offsets. Each needs nothing of people but their residuals.

So somebody who came a minute ago is served like somebody from the training data, and nothing has to be trained for them.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.sparse import csr_array

from films.likeness import likeness
from films.offsets import Numbers

CAUTION = 0.5
"""A weight for "no opinion" in each weighted mean."""

FEW = 5
"""Vectors of films and people with fewer ratings than this are kept much shorter."""

ROUNDS = 8


class Method(Protocol):
    def opinions(self, residuals: csr_array) -> Numbers:
        """People in rows, all films in columns."""
        ...


@dataclass(frozen=True, kw_only=True)
class OffsetsAlone:
    def opinions(self, residuals: csr_array) -> Numbers:
        return np.zeros(residuals.shape)


@dataclass(frozen=True, kw_only=True)
class SimilarFilms:
    """What somebody thinks of the films most like it. `alike` has a row for each film."""

    alike: csr_array

    def opinions(self, residuals: csr_array) -> Numbers:
        rated = residuals.copy()
        rated.data = np.ones_like(rated.data)
        means: Numbers = (residuals @ self.alike.T).toarray() / (CAUTION + (rated @ self.alike.T).toarray())
        return means


@dataclass(frozen=True, kw_only=True)
class SimilarPeople:
    """What the people most like somebody think of it."""

    people: csr_array
    neighbours: int

    def opinions(self, residuals: csr_array) -> Numbers:
        alike = likeness(residuals, self.people, most=self.neighbours)
        rated = self.people.copy()
        rated.data = np.ones_like(rated.data)
        means: Numbers = (alike @ self.people).toarray() / (CAUTION + (alike @ rated).toarray())
        return means


@dataclass(frozen=True, kw_only=True)
class HiddenFactors:
    """Films and people are short vectors; their product is the opinion. `films` has a row for each film."""

    films: Numbers
    weight: float

    def opinions(self, residuals: csr_array) -> Numbers:
        return _solve(residuals, self.films, self.weight) @ self.films.T


def similar_films(residuals: csr_array, *, neighbours: int) -> SimilarFilms:
    films = residuals.T.tocsr()
    return SimilarFilms(alike=likeness(films, films, most=neighbours, besides_itself=True))


def hidden_factors(residuals: csr_array, *, factors: int, weight: float, seed: int) -> HiddenFactors:
    """Alternating least squares: with the films fixed the best people can be calculated, and the other way round."""
    films = np.random.default_rng(seed).normal(0, 1, (residuals.shape[1], factors))
    by_film = residuals.T.tocsr()
    for _ in range(ROUNDS):
        people = _solve(residuals, films, weight)
        films = _solve(by_film, people, weight)
    return HiddenFactors(films=films, weight=weight)


def _solve(residuals: csr_array, others: Numbers, weight: float) -> Numbers:
    """For each row the vector whose products with the `others` come closest. `weight` keeps it short, by each rating."""
    factors = others.shape[1]
    found = np.zeros((residuals.shape[0], factors))
    for row in range(residuals.shape[0]):
        here = slice(residuals.indptr[row], residuals.indptr[row + 1])
        count = here.stop - here.start
        if count:
            own = others[residuals.indices[here]]
            found[row] = np.linalg.solve(
                own.T @ own + weight * (count + FEW) * np.eye(factors), own.T @ residuals.data[here]
            )
    return found
