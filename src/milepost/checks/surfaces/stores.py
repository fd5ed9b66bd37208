"""The stores of a stage: one empty database each, and looks into them past the learner's program."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from milepost.checks.briefing import Briefing, StageBriefing
from milepost.checks.events import StoreStarted
from milepost.checks.stores import Shelf, StoreServer
from milepost.checks.stores.shelf import VARIABLES
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown

STORES = {variable: need for need, variable in VARIABLES.items()}


class Stores:
    """`url` makes the database of a variable when it is first asked for; `renew` makes new empty ones."""

    def __init__(self, shelf: Shelf, needs: Sequence[str], names: Sequence[str], folder: Path, run: str) -> None:
        self._shelf = shelf
        self._needs = needs
        self._names = names
        self._folder = folder
        self._run = run
        self._count = 0
        self._made: dict[str, tuple[StoreServer, str]] = {}
        self._urls: dict[str, str] = {}

    def has(self, variable: str) -> bool:
        return variable == "DATABASE_URL" or STORES[variable] in self._needs

    def server(self, variable: str) -> StoreServer:
        return self._shelf.server(STORES[variable])

    def url(self, variable: str) -> str:
        if variable not in self._urls:
            self._urls[variable] = self._new(variable)
        return self._urls[variable]

    def renew(self) -> dict[str, str]:
        """New empty databases instead of those that are in use: their URLs by variable."""
        variables = list(self._urls)
        self.drop()
        return {variable: self.url(variable) for variable in variables}

    def drop(self) -> None:
        for server, database in self._made.values():
            server.start()
            server.drop(database)
        self._made.clear()
        self._urls.clear()

    def _new(self, variable: str) -> str:
        self._count += 1
        if STORES[variable] not in self._needs:
            return f"sqlite:///{self._folder / f'database-{self._count}.sqlite3'}"
        database = f"milepost_{self._run}_{self._folder.name.replace('-', '_')}_{self._count}"
        server = self.server(variable)
        self._made[variable] = (server, database)
        return server.create(database)


class Sql:
    """`?` stands for a value, at SQLite and PostgreSQL alike."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    @property
    def url(self) -> str:
        return self._stores.url("DATABASE_URL")

    @property
    def engine(self) -> str:
        return self.url.partition(":")[0]

    @property
    def answered_by(self) -> str:
        return (
            f"SQLite {sqlite3.sqlite_version}"
            if self.engine == "sqlite"
            else self._stores.server("DATABASE_URL").answered_by
        )

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        names, rows = self._ask(query, values)
        found = [dict(zip(names, row, strict=True)) for row in rows]
        note(Exchange(sent=f"{query} {list(values) if values else ''}".strip(), came=shown([dict(row) for row in found])))
        return found

    def execute(self, statement: str, *values: object) -> None:
        self._ask(statement, values)

    def tables(self) -> list[str]:
        query = (
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            if self.engine == "sqlite"
            else "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name"
        )
        return [row[0] for row in self._ask(query, ())[1]]

    def every_text(self) -> list[str]:
        """Each cell of each table, as text."""
        rows = (row for table in self.tables() for row in self._ask(f'SELECT * FROM "{table}"', ())[1])  # noqa: S608 - its own names
        return [_as_text(cell) for row in rows for cell in row if cell is not None]

    def stop(self) -> None:
        self._refuse_sqlite()
        self._stores.server("DATABASE_URL").stop()

    def start(self) -> None:
        self._refuse_sqlite()
        self._stores.server("DATABASE_URL").start()

    def _refuse_sqlite(self) -> None:
        if self.engine == "sqlite":
            raise ValueError("SQLite is a file: there is no server to stop")

    def _ask(self, query: str, values: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        try:
            return self._sqlite(query, values) if self.engine == "sqlite" else self._postgres(query, values)
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in ("sqlite3", "psycopg"):
                raise
            raise Mismatch(f"The database doesn't answer as it should: {error}", came=query) from error

    def _sqlite(self, query: str, values: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        path = self.url.removeprefix("sqlite:///")
        if not Path(path).is_file():
            raise Mismatch("Nothing has made the database that DATABASE_URL names.", expected=self.url)
        with closing(sqlite3.connect(path, timeout=5)) as connection, connection:
            cursor = connection.execute(query, values)
            return [column[0] for column in cursor.description or []], cursor.fetchall()

    def _postgres(self, query: str, values: Sequence[object]) -> tuple[list[str], list[tuple[Any, ...]]]:
        import psycopg

        prepared = query.replace("%", "%%").replace("?", "%s") if values else query
        with psycopg.connect(self.url, connect_timeout=5) as connection:
            cursor = connection.execute(prepared.encode(), tuple(values) or None)
            return [column.name for column in cursor.description or []], cursor.fetchall() if cursor.description else []


class Mongo:
    """`mongo["rooms"]` is a collection of the stage's database, as pymongo has it."""

    def __init__(self, stores: Stores) -> None:
        from pymongo import MongoClient

        self._stores = stores
        url = stores.url("MONGODB_URI")
        self.client: Any = MongoClient(url, serverSelectionTimeoutMS=5000, tz_aware=True)
        self.database: Any = self.client.get_default_database()

    @property
    def answered_by(self) -> str:
        return self._stores.server("MONGODB_URI").answered_by

    def __getitem__(self, collection: str) -> Any:
        return self.database[collection]

    def every_text(self) -> list[str]:
        """Each value of each document, as text."""
        names = self.database.list_collection_names()
        return [text for name in names for document in self.database[name].find() for text in _texts(document)]

    def uses_index(self, collection: str, filter: Mapping[str, Any], sort: Any = None) -> bool:
        cursor = self.database[collection].find(filter)
        plan = (cursor.sort(sort) if sort else cursor).explain()
        return "IXSCAN" in str(plan.get("queryPlanner", plan))

    def stop(self) -> None:
        self._stores.server("MONGODB_URI").stop()

    def start(self) -> None:
        self._stores.server("MONGODB_URI").start()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    else:
        yield _as_text(value)


def _as_text(cell: object) -> str:
    return bytes(cell).decode("utf-8", errors="replace") if isinstance(cell, bytes | memoryview) else str(cell)


@pytest.fixture(scope="session")
def shelf(request: pytest.FixtureRequest, briefing: Briefing) -> Iterator[Shelf]:
    narrator: Any = request.config.pluginmanager.get_plugin("milepost-narrator")

    def announce(server: StoreServer) -> None:
        narrator.say(StoreStarted(store=server.name, answered_by=server.answered_by))

    with closing(Shelf(Path(briefing.scratch) / "stores", briefing.stores, announce=announce)) as shelf:
        yield shelf


@pytest.fixture(scope="module")
def stores(shelf: Shelf, briefing: Briefing, stage: StageBriefing, stage_folder: Path) -> Iterator[Stores]:
    run = Path(briefing.scratch).name.rpartition("-")[2].lower()
    stores = Stores(shelf, stage.needs, briefing.names, stage_folder, run)
    yield stores
    stores.drop()


@pytest.fixture(scope="module")
def sql(stores: Stores) -> Sql:
    return Sql(stores)


@pytest.fixture(scope="module")
def mongo(stores: Stores) -> Iterator[Mongo]:
    mongo = Mongo(stores)
    yield mongo
    mongo.client.close()


@pytest.fixture(scope="module")
def redis(stores: Stores) -> Iterator[Any]:
    import redis as client

    connection: Any = client.Redis.from_url(stores.url("REDIS_URL"), decode_responses=True)
    server = stores.server("REDIS_URL")
    connection.stop, connection.start = server.stop, server.start
    connection.answered_by = server.answered_by
    yield connection
    connection.close()
