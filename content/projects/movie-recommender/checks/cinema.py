"""An invented cinema: films of hidden tastes, people who like some of them, and what they rated when.

The order of things in time is real here: `past` is what a program may learn from, `later` is what happens next.
"""

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

TASTES = 5
GENRES = ("Adventure", "Comedy", "Crime", "Drama", "Romance", "Science fiction", "Thriller")
FIRST_SECOND, SECONDS = 1_900_000_000, 60_000_000
PAST = 5 / 6
"""Its last fifth is as long as what is hidden, so both are measured alike."""

RARE = 25
MEAN, LOVE, NOISE = 3.3, 0.9, 0.4


@dataclass(frozen=True, kw_only=True)
class Film:
    id: int
    title: str
    genres: tuple[str, ...]
    taste: int
    quality: float
    popularity: float


@dataclass(frozen=True, kw_only=True)
class Rating:
    user: int
    film: int
    stars: float
    at: int

    @property
    def row(self) -> dict[str, object]:
        return {"userId": self.user, "movieId": self.film, "rating": self.stars, "timestamp": self.at}


@dataclass(kw_only=True)
class Cinema:
    """`later` are the hidden ratings of known users; `newcomers` those of people with at most five before.

    `fresh` films have no rating in the past, `rare` ones two of five stars. The `twins` rated the same films, and the
    second one gave each a star more.
    """

    films: list[Film]
    past: list[Rating]
    later: list[Rating]
    newcomers: list[Rating]
    fresh: set[int]
    rare: set[int]
    twins: tuple[int, int]
    loves: dict[int, int] = field(repr=False)
    _expected: dict[tuple[int, int], float] = field(repr=False, default_factory=dict)

    @property
    def taste(self) -> dict[int, int]:
        return {film.id: film.taste for film in self.films}

    @property
    def counts(self) -> dict[int, int]:
        """How often each film was rated in the past."""
        counts = {film.id: 0 for film in self.films}
        for rating in self.past:
            counts[rating.film] += 1
        return counts

    def expected(self, ratings: Iterable[Rating]) -> list[float]:
        """What somebody would predict who knew all that is hidden, but not the chance of a day."""
        return [self._expected[rating.user, rating.film] for rating in ratings]

    def seen(self) -> dict[int, set[int]]:
        seen: dict[int, set[int]] = defaultdict(set)
        for rating in self.past:
            seen[rating.user].add(rating.film)
        return seen

    def liked_later(self) -> dict[int, set[int]]:
        """Of each known user with later ratings: the films that were worth recommending."""
        liked: dict[int, set[int]] = {rating.user: set() for rating in self.later}
        for rating in self.later:
            if rating.stars >= 4:
                liked[rating.user].add(rating.film)
        return liked


def invented_cinema(
    rng: random.Random, *, users: int = 400, films: int = 260, drift: float = 0.1, trend: float = 0.0
) -> Cinema:
    """`drift` is the share of people whose taste changes on the way; everybody gives `trend` stars more at the end."""
    made = _films(rng, films)
    ids = rng.sample(range(1, 90_000), users + 42)
    twins = (ids.pop(), ids.pop())
    past: list[Rating] = []
    later: list[Rating] = []
    newcomers: list[Rating] = []
    expected: dict[tuple[int, int], float] = {}
    loves = {}
    middle = FIRST_SECOND + round(PAST * SECONDS)
    usual = [film for film in made if film.popularity > 0]
    rare = {film.id for film in made if film.popularity == 0}
    fresh = {film.id for film in rng.sample(usual[40:], 6)}
    for number, user in enumerate(ids):
        person = _Person(rng, user, changes=rng.random() < drift, trend=trend)
        loves[user] = person.likes[-1]
        ratings = person.ratings(usual, rng.randint(35, 85), expected)
        before = [rating for rating in ratings if rating.at < middle and rating.film not in fresh]
        after = [rating for rating in ratings if rating.at >= middle]
        if number < users:
            past += before
            later += after
        else:
            past += before[: number % 6]
            newcomers += after
    past += _twins(rng, twins, [rating for rating in past if rating.user == ids[0]])
    past += _praise(rng, rare, ids[:users], middle)
    past.sort(key=lambda rating: (rating.at, rating.user, rating.film))
    rng.shuffle(made)
    return Cinema(
        films=made,
        past=past,
        later=[rating for rating in later if rating.film not in fresh],
        newcomers=newcomers,
        fresh=fresh,
        rare=rare,
        twins=twins,
        loves=loves,
        _expected=expected,
    )


def _twins(rng: random.Random, ids: tuple[int, int], ratings: list[Rating]) -> list[Rating]:
    """The ratings of somebody, pressed between half a star and three, and the same with a star more."""
    made = []
    for rating in ratings:
        stars = min(3.0, max(0.5, rating.stars - 1))
        made += [replace(rating, user=ids[0], stars=stars), replace(rating, user=ids[1], stars=stars + 1)]
    return made


def _praise(rng: random.Random, films: Iterable[int], users: Sequence[int], until: int) -> list[Rating]:
    """Two people each are full of praise."""
    return [
        Rating(user=user, film=film, stars=5.0, at=rng.randrange(FIRST_SECOND, until))
        for film in sorted(films)
        for user in rng.sample(users, 2)
    ]


class _Person:
    """Somebody who is generous or not, loves one taste, and can't stand another."""

    def __init__(self, rng: random.Random, id: int, *, changes: bool, trend: float) -> None:
        self._rng = rng
        self._id = id
        self._generosity = rng.gauss(0, 0.45)
        self._trend = trend
        self.likes = [rng.randrange(TASTES)]
        if changes:
            self.likes.append((self.likes[0] + rng.randrange(1, TASTES)) % TASTES)
        self._turn = rng.uniform(0.3, 0.95) if changes else 2.0

    def ratings(self, films: Sequence[Film], count: int, expected: dict[tuple[int, int], float]) -> list[Rating]:
        times = sorted(self._rng.random() for _ in range(count))
        seen: set[int] = set()
        made = []
        for like, own in zip(self.likes, self._parts(times), strict=True):
            for film, when in zip(self._choose(films, like, seen, len(own)), own, strict=True):
                opinion = MEAN + self._generosity + film.quality + LOVE * affinity(film.taste, like) + self._trend * when
                expected[self._id, film.id] = min(5.0, max(0.5, opinion))
                at = FIRST_SECOND + round(when * SECONDS)
                stars = to_half_stars(opinion + self._rng.gauss(0, NOISE))
                made.append(Rating(user=self._id, film=film.id, stars=stars, at=at))
                seen.add(film.id)
        return made

    def _parts(self, times: list[float]) -> list[list[float]]:
        parts = [[when for when in times if when < self._turn], [when for when in times if when >= self._turn]]
        return parts[: len(self.likes)]

    def _choose(self, films: Sequence[Film], like: int, seen: set[int], count: int) -> list[Film]:
        """People mostly watch what is known, and what they like. Without replacement, by exponential clocks."""
        clocks = []
        for film in films:
            if film.id not in seen:
                pull = film.popularity * math.exp(1.1 * affinity(film.taste, like))
                clocks.append((self._rng.expovariate(1.0) / pull, film.id, film))
        clocks.sort()
        chosen = [film for _, _, film in clocks[:count]]
        self._rng.shuffle(chosen)
        return chosen


def affinity(taste: int, like: int) -> float:
    """1 for what one loves, -1 for what one can't stand, and not much for the rest."""
    return {0: 1.0, 2: -1.0}.get((taste - like) % TASTES, -0.1)


def to_half_stars(stars: float) -> float:
    return min(5.0, max(0.5, round(stars * 2) / 2))


def _films(rng: random.Random, count: int) -> list[Film]:
    ids = rng.sample(range(1, 60_000), count + RARE)
    made = []
    for rank, id in enumerate(ids):
        taste = rng.randrange(TASTES)
        genres = {GENRES[taste] if rng.random() < 0.7 else rng.choice(GENRES), *rng.sample(GENRES, rng.randrange(2))}
        made.append(
            Film(
                id=id,
                title=f"{_title(rng)} ({rng.randint(1930, 2030)})",
                genres=tuple(sorted(genres)),
                taste=taste,
                quality=rng.gauss(0, 0.35),
                popularity=1 / (rank + 8) ** 0.9 if rank < count else 0.0,
            )
        )
    return made


SYLLABLES = ("ba", "do", "fi", "ga", "ki", "lo", "ma", "ne", "po", "ra", "su", "ti", "vo", "zé", "mü")
SHAPES = ("{0} {1}", "The {0} of {1}", "{0}, the {1}", 'Who was "{0}"?', "<b>{0}</b> & {1}", "{0}")


def _title(rng: random.Random) -> str:
    words = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))).capitalize() for _ in range(2)]
    return rng.choice(SHAPES).format(*words)
