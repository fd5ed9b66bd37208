"""Transactions, on SQLite for one machine and on PostgreSQL for several.

Two processes may share one database, so no rule is kept by looking first and writing later. On SQLite whoever writes takes
the lock before reading. On PostgreSQL the statement that changes a row also says what must hold of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Session

SECONDS_TO_WAIT = 10


class Database:
    def __init__(self, url: str) -> None:
        self.is_sqlite = url.startswith("sqlite")
        if self.is_sqlite:
            self.engine = create_engine(url, connect_args={"timeout": SECONDS_TO_WAIT})
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", _begin)
        else:
            self.engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), pool_pre_ping=True)
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


def add_new(session: Session, table: type[DeclarativeBase], rows: Sequence[Mapping[str, Any]]) -> int:
    """Rows whose key isn't there yet; how many they were."""
    if not rows:
        return 0
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    done = session.execute(dialect.insert(table.__table__).on_conflict_do_nothing(), list(rows))
    return done.rowcount  # type: ignore[attr-defined, no-any-return]


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver's own idea of when to begin is switched off: `_begin` says it
    connection.execute("PRAGMA journal_mode = WAL")  # readers don't wait for a writer
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
