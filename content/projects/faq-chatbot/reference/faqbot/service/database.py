"""SQLite for one person, PostgreSQL for many."""

from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

BUSY_MS = 10_000

Sessions = sessionmaker[Session]


def connect(url: str) -> Engine:
    """Nothing is sent yet."""
    if url.startswith("postgresql://"):
        return create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), pool_pre_ping=True)
    engine = create_engine(url)
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    """Readers don't wait for writers, writers wait for each other, and foreign keys are kept."""
    for setting in ("journal_mode = WAL", f"busy_timeout = {BUSY_MS}", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
