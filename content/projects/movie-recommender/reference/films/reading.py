"""Ratings and films from CSV files. A line that can't be right is counted and left out; a file that can't be is refused."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

RATING_COLUMNS = ("userId", "movieId", "rating", "timestamp")
FILM_COLUMNS = ("movieId", "title", "genres")
STARS = {str(half / 2): half / 2 for half in range(1, 11)} | {str(whole): float(whole) for whole in range(1, 6)}
NO_GENRES = "(no genres listed)"


class InputError(Exception):
    """A file that can't be used. The text says which, and why."""


@dataclass(frozen=True, kw_only=True)
class Film:
    id: int
    title: str
    year: int | None
    genres: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RatingFile:
    """`ratings` has the columns userId, movieId, rating, timestamp, in the order of time, one row for each pair."""

    ratings: pd.DataFrame
    repeated: int
    bad_lines: int


def read_films(path: Path) -> list[Film]:
    return [_film(row) for row in _rows(path, FILM_COLUMNS) if row is not None and row["movieId"].isdecimal()]


def read_ratings(path: Path, films: list[Film]) -> RatingFile:
    """Of several ratings for a pair the latest counts; of those at the same instant, the one further down."""
    known = {film.id for film in films}
    rows = [_rating(row, known) for row in _rows(path, RATING_COLUMNS)]
    good = [row for row in rows if row is not None]
    ratings = pd.DataFrame(good, columns=list(RATING_COLUMNS)).sort_values("timestamp", kind="stable")
    latest = ratings.drop_duplicates(["userId", "movieId"], keep="last").reset_index(drop=True)
    return RatingFile(ratings=latest, repeated=len(ratings) - len(latest), bad_lines=len(rows) - len(good))


def read_ids(path: Path, *columns: str) -> list[tuple[int, ...]]:
    """Whole numbers from these columns, in order. Raises InputError where one isn't."""
    found = []
    for number, row in enumerate(_rows(path, columns), start=2):
        if row is None or not all(row[name].isdecimal() for name in columns):
            raise InputError(f"{path}: line {number} should have whole numbers for {', '.join(columns)}")
        found.append(tuple(int(row[name]) for name in columns))
    return found


def split_title(text: str) -> tuple[str, int | None]:
    """`Momo (1986)` -> `Momo`, 1986."""
    found = re.fullmatch(r"(.+?)\s*\((\d{4})\)\s*", text)
    return (found[1], int(found[2])) if found else (text.strip(), None)


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[dict[str, str] | None]:
    """None for a line that has too many cells, or too few."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = csv.reader(file)
            header = next(lines, [])
            missing = [name for name in columns if name not in header]
            if missing:
                raise InputError(f"{path}: the column {missing[0]} is missing")
            for cells in lines:
                yield dict(zip(header, cells, strict=True)) if len(cells) == len(header) else None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} can't be read: {error}") from None


def _rating(row: dict[str, str] | None, known: set[int]) -> tuple[int, int, float, int] | None:
    if row is None:
        return None
    user, film, at = row["userId"], row["movieId"], row["timestamp"]
    stars = STARS.get(row["rating"])
    if stars is None or not (user.isdecimal() and film.isdecimal() and at.isdecimal()) or int(film) not in known:
        return None
    return int(user), int(film), stars, int(at)


def _film(row: dict[str, str]) -> Film:
    title, year = split_title(row["title"])
    genres = () if row["genres"] in ("", NO_GENRES) else tuple(row["genres"].split("|"))
    return Film(id=int(row["movieId"]), title=title, year=year, genres=genres)
