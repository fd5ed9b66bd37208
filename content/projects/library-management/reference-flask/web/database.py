"""Transactions on SQLite. Whoever writes takes the lock before reading: no two people can see the same last copy."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.orm import Session

SECONDS_TO_WAIT = 5


class Database:
    def __init__(self, url: str) -> None:
        self.engine = create_engine(url, connect_args={"timeout": SECONDS_TO_WAIT})
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", _begin)
        self._writing = self.engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """All or nothing: what was changed is kept when the block ends, and undone when it raises."""
        with Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver's own idea of when to begin is switched off: `_begin` says it
    connection.execute("PRAGMA journal_mode = WAL")  # readers don't wait for a writer
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
