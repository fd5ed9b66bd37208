"""A model as a folder. Each file is replaced in one step, so whoever reads meanwhile gets the old one or the new one."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import joblib
import pandas as pd

from films.reading import InputError
from films.recommender import Recommender

MODEL, METRICS, RATINGS = "model.joblib", "metrics.json", "ratings.csv"


def save(folder: Path, model: Recommender, metrics: Mapping[str, Any], ratings: pd.DataFrame) -> None:
    """`ratings` are kept beside the model: the service trains anew on them and on those that it got itself."""
    folder.mkdir(parents=True, exist_ok=True)
    with _Replacing(folder / RATINGS) as path:
        ratings.to_csv(path, index=False)
    with _Replacing(folder / METRICS) as path:
        path.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    with _Replacing(folder / MODEL) as path:
        joblib.dump(model, path)


def load(folder: Path) -> Recommender:
    """Only a folder that you trust: what it holds can run code. Raises InputError."""
    try:
        model = joblib.load(folder / MODEL)
    except Exception as error:
        raise InputError(
            f"{folder} holds no model that can be read: {error or type(error).__name__}".replace("\n", " ")
        ) from None
    if not isinstance(model, Recommender):
        raise InputError(f"{folder} holds something else than a model")
    return model


def load_metrics(folder: Path) -> dict[str, Any]:
    metrics: dict[str, Any] = json.loads((folder / METRICS).read_text(encoding="utf-8"))
    return metrics


def load_ratings(folder: Path) -> pd.DataFrame:
    return pd.read_csv(folder / RATINGS)


class _Replacing:
    """A path to write to, which takes the place of the file when the block ends well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = path.with_name(f"{path.name}.{os.getpid()}.new")

    def __enter__(self) -> Path:
        return self._beside

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._beside.replace(self._path)
        else:
            self._beside.unlink(missing_ok=True)
