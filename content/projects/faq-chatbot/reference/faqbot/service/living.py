"""The bot that answers at the moment. A new one takes over while the server runs, in every process by itself."""

import threading
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from faqbot.language.bot import Bot, load_bot
from faqbot.service.models import Training

GIVEN = 0
"""Stands for the bot that the server was started with."""


class Living:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loading = threading.Lock()
        self._number = GIVEN
        self._bot = load_bot(folder)

    def bot(self, session: Session) -> Bot:
        """Of the newest training that succeeded. Whoever comes while it's loaded still talks to the one before."""
        newest = session.scalar(select(func.max(Training.id)).where(Training.state == "active")) or GIVEN
        if newest != self._number and self._loading.acquire(blocking=False):
            try:
                self._bot = load_bot(folder_of(self._folder, newest))
                self._number = newest
            finally:
                self._loading.release()
        return self._bot


def models_of(environment: Mapping[str, str]) -> Path:
    """Where the models lie."""
    return Path(environment.get("MODEL_DIR") or Path(environment.get("DATA_DIR", ".")) / "model")


def folder_of(models: Path, number: int) -> Path:
    return models if number == GIVEN else models / "trained" / str(number)
