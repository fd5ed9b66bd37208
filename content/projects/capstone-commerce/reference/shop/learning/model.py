"""A trained model on disk: one file, replaced in one step, so a server never reads half of it."""

import json
import logging
import os
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from shop.learning.forecast import Forecasts
from shop.learning.relations import Relations

FILE = "model.npz"

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Model:
    version: str
    as_of: date
    relations: Relations
    forecasts: Forecasts


def save(model: Model, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{FILE}.{os.getpid()}"
    about = json.dumps({"version": model.version, "as_of": model.as_of.isoformat()})
    relations, forecasts = model.relations, model.forecasts
    with unfinished.open("wb") as file:
        np.savez_compressed(
            file,
            about=np.array(about),
            products=relations.products,
            neighbours=relations.neighbours,
            nearness=relations.nearness,
            forecast_products=forecasts.products,
            forecast_units=forecasts.units,
            forecast_low=forecasts.low,
            forecast_high=forecasts.high,
        )
    unfinished.replace(folder / FILE)


def load(folder: Path) -> Model:
    """Raises OSError, ValueError and KeyError. No pickles: a model is numbers, and never code."""
    with np.load(folder / FILE, allow_pickle=False) as kept:
        about = json.loads(str(kept["about"]))
        return Model(
            version=about["version"],
            as_of=date.fromisoformat(about["as_of"]),
            relations=Relations(**{name: kept[name] for name in ("products", "neighbours", "nearness")}),
            forecasts=Forecasts(**{name: kept[f"forecast_{name}"] for name in ("products", "units", "low", "high")}),
        )


class Models:
    """The newest model of a folder. A look at the file's time and size for each request, a read when they changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._seen: tuple[int, int, int] | None = None
        self._model: Model | None = None

    def newest(self) -> Model | None:
        """None where there is none, or none that can be read: the shop goes on without."""
        try:
            stat = (self._folder / FILE).stat()
        except OSError:
            return None
        seen = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        with self._lock:
            if seen != self._seen:
                self._seen, self._model = seen, self._read()
            return self._model

    def _read(self) -> Model | None:
        try:
            return load(self._folder)
        except (OSError, ValueError, KeyError):
            log.exception("the model in %s can't be read", self._folder)
            return None
