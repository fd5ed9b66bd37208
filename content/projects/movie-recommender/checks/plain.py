"""Numbers that the checks work out for themselves: a model of offsets, and how two orders agree."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from cinema import Cinema, Rating

DAMPING, ROUNDS = 5, 6


class Offsets:
    """Mean, and how much better than it films are rated and how much more people give. Pure Python on purpose."""

    def __init__(self, ratings: Sequence[Rating]) -> None:
        self.mean = sum(rating.stars for rating in ratings) / len(ratings)
        self.film: dict[int, float] = defaultdict(float)
        self.user: dict[int, float] = defaultdict(float)
        for _ in range(ROUNDS):
            self.film = _damped((rating.film, rating.stars - self.mean - self.user[rating.user]) for rating in ratings)
            self.user = _damped((rating.user, rating.stars - self.mean - self.film[rating.film]) for rating in ratings)

    def predict(self, pairs: Iterable[tuple[int, int]]) -> list[float]:
        return [min(5.0, max(0.5, self.mean + self.user[user] + self.film[film])) for user, film in pairs]


def pairs_of(ratings: Iterable[Rating]) -> list[tuple[int, int]]:
    return [(rating.user, rating.film) for rating in ratings]


def stars_of(ratings: Iterable[Rating]) -> list[float]:
    return [rating.stars for rating in ratings]


def most_popular_unseen(cinema: Cinema, users: Iterable[int], count: int = 10) -> list[list[int]]:
    counts, seen = cinema.counts, cinema.seen()
    by_popularity = sorted(counts, key=lambda film: (-counts[film], film))
    return [[film for film in by_popularity if film not in seen[user]][:count] for user in users]


def rank_correlation(ones: Sequence[float], others: Sequence[float]) -> float:
    """Spearman's: 1 for the same order, -1 for the opposite one."""
    first, second = _ranks(ones), _ranks(others)
    middle = (len(first) - 1) / 2
    both = sum((a - middle) * (b - middle) for a, b in zip(first, second, strict=True))
    return both / (sum((a - middle) ** 2 for a in first) * sum((b - middle) ** 2 for b in second)) ** 0.5


def _ranks(values: Sequence[float]) -> list[float]:
    places: dict[float, list[int]] = defaultdict(list)
    for place, value in enumerate(sorted(values)):
        places[value].append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


def _damped(values: Iterable[tuple[int, float]]) -> dict[int, float]:
    sums: dict[int, float] = defaultdict(float)
    counts: dict[int, int] = defaultdict(int)
    for key, value in values:
        sums[key] += value
        counts[key] += 1
    return defaultdict(float, {key: sums[key] / (counts[key] + DAMPING) for key in sums})
