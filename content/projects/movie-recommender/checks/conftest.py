"""One invented cinema for a whole run, and each model trained once, by whoever asks first."""

import csv
import random
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from cinema import Cinema, Rating, invented_cinema

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.commands import Line, Run
from milepost.checks.surfaces.folders import Folder

TRAINING_SECONDS, READING_SECONDS = 120, 60


class Studio:
    """Trains what a test needs, in folders that last for the run."""

    def __init__(self, cli: Line, folder: Path, shelf: dict[object, Any]) -> None:
        self.cli = cli
        self.folder = folder
        self._shelf = shelf

    def files_of(self, cinema: Cinema) -> tuple[Path, Path]:
        """RATINGS.csv and MOVIES.csv."""
        key = ("files", id(cinema))
        if key not in self._shelf:
            self._shelf[key] = folder = self.new_folder()
            self._shelf["kept", id(cinema)] = cinema  # as long as it lives, nothing else has its id
            write_rows(folder / "ratings.csv", ("userId", "movieId", "rating", "timestamp"), rows_of(cinema.past))
            write_films(folder / "movies.csv", cinema)
        return self._shelf[key] / "ratings.csv", self._shelf[key] / "movies.csv"

    def model(self, cinema: Cinema, method: str, *more: str) -> Path:
        """The folder of a model of that method. `more` are further arguments."""
        key = ("model", id(cinema), method, more)
        if key not in self._shelf:
            folder = self.new_folder() / "model"
            self.train(*self.files_of(cinema), "--method", method, "--out", folder, "--seed", 7, *more).succeeds()
            self._shelf[key] = folder
        return self._shelf[key]

    def train(self, *arguments: object, seconds: float = TRAINING_SECONDS) -> Run:
        return self.cli("train", *arguments, seconds=seconds)

    def predict(self, model: Path, pairs: Iterable[tuple[int, int]]) -> list[float]:
        """Stars for each pair; fails where lines are missing or in another order."""
        pairs = list(pairs)
        folder = self.new_folder()
        asked = [{"userId": user, "movieId": film} for user, film in pairs]
        write_rows(folder / "pairs.csv", ("userId", "movieId"), asked)
        self.cli("predict", model, folder / "pairs.csv", "--out", folder / "pred.csv", seconds=READING_SECONDS).succeeds()
        with (folder / "pred.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        came = [(row.get("userId"), row.get("movieId")) for row in rows]
        assert came == [(str(user), str(film)) for user, film in pairs], "PRED.csv should have each pair once, in order."
        return [float(row["rating"]) for row in rows]

    def recommend(self, model: Path, users: Iterable[int], n: int = 10) -> list[Mapping]:
        """The lines of REC.jsonl."""
        folder = self.new_folder()
        write_rows(folder / "users.csv", ("userId",), [{"userId": user} for user in users])
        arguments = ("recommend", model, "--users", folder / "users.csv", "--n", n, "--out", folder / "rec.jsonl")
        self.cli(*arguments, seconds=READING_SECONDS).succeeds()
        return Folder(folder).json_lines("rec.jsonl")

    def new_folder(self) -> Path:
        folder = self.folder / str(len(list(self.folder.iterdir())))
        folder.mkdir()
        return folder


def rows_of(ratings: Iterable[Rating]) -> list[dict[str, object]]:
    return [rating.row for rating in ratings]


def write_rows(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_films(path: Path, cinema: Cinema) -> Path:
    rows = [{"movieId": film.id, "title": film.title, "genres": "|".join(film.genres)} for film in cinema.films]
    return write_rows(path, ("movieId", "title", "genres"), rows)


@pytest.fixture(scope="session")
def world(briefing: Briefing) -> Cinema:
    return invented_cinema(random.Random(f"{briefing.seed} cinema"))


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[object, Any]]:
    return tmp_path_factory.mktemp("studio"), {}


@pytest.fixture(scope="module")
def studio(briefing: Briefing, surroundings: Mapping[str, str], shelf, tmp_path_factory) -> Studio:
    folder, models = shelf
    return Studio(Line("cli", briefing, surroundings, tmp_path_factory.mktemp("data")), folder, models)
