"""One invented shop for a whole run, and each model trained once, by whoever asks first."""

import csv
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from reviews import LABELS, Review, Shop, invented_shop

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.commands import Line, Run

TRAINING_SECONDS, READING_SECONDS = 120, 60
COLUMNS = ["id", "label", *(f"p_{label}" for label in LABELS)]


class Studio:
    """Trains what a test needs, in folders that last for the run."""

    def __init__(self, cli: Line, folder: Path, shelf: dict[object, Path]) -> None:
        self.cli = cli
        self._folder = folder
        self._shelf = shelf

    def model(self, name: str, reviews: Sequence[Review], *, seed: int = 7) -> Path:
        """The folder of a model, trained once by that name."""
        if name not in self._shelf:
            folder = self.new_folder() / "model"
            self.train(reviews, folder, seed=seed).succeeds()
            self._shelf[name] = folder
        return self._shelf[name]

    def train(self, reviews: Sequence[Review], out: Path, *, seed: int = 7) -> Run:
        rows = [{"id": number, "text": one.text, "label": one.label} for number, one in enumerate(reviews, 1)]
        path = write_rows(self.new_folder() / "reviews.csv", ("id", "text", "label"), rows)
        return self.cli("train", path, "--out", out, "--seed", seed, seconds=TRAINING_SECONDS)

    def predict(self, model: Path, texts: Sequence[str]) -> list[dict[str, Any]]:
        """Label and probabilities of each text; fails where rows are missing or in another order."""
        folder = self.new_folder()
        rows = [{"id": f"t{number}", "text": text} for number, text in enumerate(texts)]
        write_rows(folder / "texts.csv", ("id", "text"), rows)
        self.cli("predict", model, folder / "texts.csv", "--out", folder / "pred.csv", seconds=READING_SECONDS).succeeds()
        with (folder / "pred.csv").open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            found = list(reader)
        assert reader.fieldnames == COLUMNS
        assert [row["id"] for row in found] == [row["id"] for row in rows], (
            "There should be one row for each text, in order."
        )
        return [{"label": row["label"], **{label: float(row[f"p_{label}"]) for label in LABELS}} for row in found]

    def labels(self, model: Path, texts: Sequence[str]) -> list[str]:
        return [row["label"] for row in self.predict(model, texts)]

    def new_folder(self) -> Path:
        folder = self._folder / str(len(list(self._folder.iterdir())))
        folder.mkdir()
        return folder


def write_rows(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture(scope="session")
def shop(briefing: Briefing) -> Shop:
    return invented_shop(random.Random(f"{briefing.seed} shop"))


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[object, Path]]:
    return tmp_path_factory.mktemp("studio"), {}


@pytest.fixture(scope="module")
def studio(briefing: Briefing, surroundings: Mapping[str, str], shelf, tmp_path_factory) -> Studio:
    folder, models = shelf
    return Studio(Line("cli", briefing, surroundings, tmp_path_factory.mktemp("data")), folder, models)
