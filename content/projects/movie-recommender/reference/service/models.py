"""Which model is served. The database says which is the newest, so all processes change over together."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from films import storing
from films.reading import InputError
from films.recommender import Recommender
from service.errors import Refused
from service.tables import Training


@dataclass(frozen=True, kw_only=True)
class Served:
    version: str
    trained_at: str
    metrics: dict[str, Any]
    recommender: Recommender


class Models:
    """Loads a model when it is first asked for; one for each process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._served: Served | None = None

    def current(self, session: Session) -> Served:
        """Raises Refused where there is no model that can be loaded."""
        newest = session.scalar(select(Training.id).where(Training.state == "done").order_by(Training.id.desc()).limit(1))
        version = str(newest or 0)
        if self._served is None or self._served.version != version:
            with self._lock:
                if self._served is None or self._served.version != version:
                    self._served = self._load(version)
        return self._served

    def folder_of(self, version: str) -> Path:
        """That of the first model is the one that the service was given."""
        return self._folder if version == "0" else self._folder / "versions" / version

    def _load(self, version: str) -> Served:
        folder = self.folder_of(version)
        try:
            recommender, metrics = storing.load(folder), storing.load_metrics(folder)
        except (InputError, OSError, ValueError):
            raise Refused(503, "unavailable", "There is no model that can be loaded.") from None
        written = datetime.fromtimestamp((folder / storing.MODEL).stat().st_mtime, UTC)
        trained_at = written.isoformat(timespec="seconds").replace("+00:00", "Z")
        return Served(version=version, trained_at=trained_at, metrics=metrics, recommender=recommender)
