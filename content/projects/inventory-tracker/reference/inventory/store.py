"""The database: SQLite for one shop, PostgreSQL for many servers. Transactions that read, and transactions that write."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from inventory.bell import Bell

BUSY_MS = 10_000


class Store:
    """A session that writes is committed at the end of its block, rolled back by an exception."""

    def __init__(self, engine: Engine, bell: Bell) -> None:
        self._readers = engine
        self._writers = engine.execution_options(writes=True)
        self.bell = bell

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self._readers) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Rings the bell once everything is committed, and not before."""
        with Session(self._writers, expire_on_commit=False) as session, session.begin():
            yield session
        self.bell.ring()


def connect(url: str) -> Engine:
    """Nothing is sent yet."""
    if url.startswith("postgresql://"):
        return create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), pool_pre_ping=True, pool_size=10)
    engine = create_engine(url)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, record: object) -> None:
    """Readers don't wait for writers, writers wait for each other, and foreign keys are kept."""
    connection.isolation_level = None
    for setting in ("journal_mode = WAL", "synchronous = NORMAL", f"busy_timeout = {BUSY_MS}", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")


def _begin_sqlite(connection: Connection) -> None:
    """SQLite has no FOR UPDATE. Whoever is going to write waits for his turn before he reads."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
