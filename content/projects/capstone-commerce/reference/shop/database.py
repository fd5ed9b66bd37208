"""Transactions, on SQLite for one machine and on PostgreSQL for several.

Two processes may share one database, so no rule is kept by looking first and writing later. On SQLite whoever writes takes
the lock before reading. On PostgreSQL the statement that changes a row also says what must hold of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Connection, CursorResult, Executable, create_engine, event
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
            url = url.replace("postgresql://", "postgresql+psycopg://", 1)
            self.engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": SECONDS_TO_WAIT})
        self._writing = self.engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def standing_still(self) -> Iterator[Session]:
        """To read everything as it was at one moment, however long that takes and whoever writes meanwhile."""
        engine = self.engine if self.is_sqlite else self.engine.execution_options(isolation_level="REPEATABLE READ")
        with Session(engine) as session:
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
    return changed(session, dialect.insert(table.__table__).on_conflict_do_nothing(), list(rows))


def changed(session: Session, statement: Executable, rows: Sequence[Mapping[str, Any]] | None = None) -> int:
    """How many rows it changed. What objects know of those rows is passed over: refresh them where it matters."""
    options = {"synchronize_session": False}
    return cast(CursorResult[Any], session.execute(statement, rows, execution_options=options)).rowcount


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver's own idea of when to begin is switched off: `_begin` says it
    connection.execute("PRAGMA journal_mode = WAL")  # readers don't wait for a writer
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
