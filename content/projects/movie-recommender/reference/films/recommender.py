"""A trained model: films, what everybody rated, and a method. It answers for anybody whose ratings it is shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from films import methods
from films.likeness import likeness
from films.offsets import Numbers, Offsets, counts, fit_offsets
from films.reading import Film

LEAST_STARS, MOST_STARS = 0.5, 5.0
ALIKE = 60
"""So many similar films are kept for each film."""

CHUNK = 500


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One way to learn: a method and its parameters."""

    method: str
    params: Mapping[str, Any] = field(default_factory=dict)


STANDARD = {
    "offsets": Setting(method="offsets"),
    "items": Setting(method="items", params={"neighbours": 60}),
    "users": Setting(method="users", params={"neighbours": 100}),
    "factors": Setting(method="factors", params={"factors": 8, "weight": 0.05}),
}


@dataclass(frozen=True, kw_only=True)
class Recommender:
    """Columns of every matrix are `films`, in that order. `people` says in which row of `ratings` somebody is."""

    films: Sequence[Film]
    people: Mapping[int, int]
    ratings: csr_array
    offsets: Offsets
    method: methods.Method
    alike: csr_array

    @cached_property
    def columns(self) -> dict[int, int]:
        return {film.id: column for column, film in enumerate(self.films)}

    @cached_property
    def counts(self) -> Numbers:
        """How often each film was rated."""
        return counts(self.ratings, 0)

    @cached_property
    def sums(self) -> Numbers:
        """All stars of each film together."""
        return np.asarray(self.ratings.sum(axis=0))

    def rows_of(self, people: Iterable[int]) -> csr_array:
        """What they rated; an empty row for somebody who isn't known."""
        nobody = self.ratings.shape[0]
        padded = csr_array((self.ratings.data, self.ratings.indices, [*self.ratings.indptr, self.ratings.nnz]),
                           shape=(nobody + 1, self.ratings.shape[1]))  # fmt: skip
        return padded[[self.people.get(person, nobody) for person in people]]

    def row(self, ratings: Mapping[int, float]) -> csr_array:
        """Of somebody's stars by film. Films that the model doesn't know yet are left out."""
        known = [(self.columns[film], stars) for film, stars in ratings.items() if film in self.columns]
        places, stars = zip(*known, strict=True) if known else ((), ())
        return csr_array((np.array(stars, dtype=float), ([0] * len(known), places)), shape=(1, len(self.films)))

    def opinions(self, rows: csr_array) -> Numbers:
        """Stars for every film, before they are cut to what can be given."""
        return self.offsets.base(rows) + self.method.opinions(self.offsets.residuals(rows))

    def predict(self, pairs: Sequence[tuple[int, int]]) -> Numbers:
        """Stars for each pair of person and film. A film that isn't known counts as one of no special quality."""
        people = list(dict.fromkeys(person for person, _ in pairs))
        places = {person: row for row, person in enumerate(people)}
        rows = self.rows_of(people)
        generosity = self.offsets.of_people(rows)
        found = self.offsets.mean + generosity[[places[person] for person, _ in pairs]]
        columns = self.columns
        known = np.array([film in columns for _, film in pairs], dtype=bool)
        if known.any():
            at = [(places[person], columns[film]) for person, film in pairs if film in columns]
            found[known] = self._at(rows, *zip(*at, strict=True))
        return np.clip(found, LEAST_STARS, MOST_STARS)

    def similar(self, film_id: int, count: int) -> list[tuple[Film, float]]:
        """The films most like it, best first. Raises KeyError for a film that isn't known."""
        column = self.columns[film_id]
        row = self.alike[[column]].tocoo()
        found = [(self.films[other], float(alike)) for other, alike in zip(row.coords[1], row.data, strict=True)]
        return sorted(found, key=lambda pair: (-pair[1], pair[0].id))[:count]

    def _at(self, rows: csr_array, people: Sequence[int], columns: Sequence[int]) -> Numbers:
        """The opinions of these places, some hundred rows at a time: all at once would not fit into memory."""
        at_row, at_column = np.array(people), np.array(columns)
        found = np.zeros(len(people))
        for start in range(0, rows.shape[0], CHUNK):
            here = (at_row >= start) & (at_row < start + CHUNK)
            if here.any():
                found[here] = self.opinions(rows[start : start + CHUNK])[at_row[here] - start, at_column[here]]
        return found


def fit(ratings: pd.DataFrame, films: Sequence[Film], setting: Setting, *, seed: int) -> Recommender:
    """`ratings` has the columns userId, movieId, rating, and one row for each pair."""
    ids, rows = np.unique(ratings["userId"].to_numpy(), return_inverse=True)
    columns = ratings["movieId"].map({film.id: column for column, film in enumerate(films)}).to_numpy(dtype=int)
    matrix = csr_array((ratings["rating"].to_numpy(dtype=float), (rows, columns)), shape=(len(ids), len(films)))
    offsets = fit_offsets(matrix)
    residuals = offsets.residuals(matrix)
    by_film = residuals.T.tocsr()
    return Recommender(
        films=tuple(films),
        people={int(id): row for row, id in enumerate(ids)},
        ratings=matrix,
        offsets=offsets,
        method=_method(residuals, setting, seed),
        alike=likeness(by_film, by_film, most=ALIKE, besides_itself=True),
    )


def _method(residuals: csr_array, setting: Setting, seed: int) -> methods.Method:
    match setting.method:
        case "items":
            return methods.similar_films(residuals, **setting.params)
        case "users":
            return methods.SimilarPeople(people=residuals, **setting.params)
        case "factors":
            return methods.hidden_factors(residuals, **setting.params, seed=seed)
        case _:
            return methods.OffsetsAlone()
