"""`python -m shop.backup save FILE` and `restore FILE`: everything that the database holds, in a file that outlives it.

A line of JSON for each row, after one that says which tables these are. It's read at one moment, so orders and stock agree
although the shop goes on selling. It goes from PostgreSQL to SQLite as well. Pictures and models are files already.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Date, Table, func, insert, select
from sqlalchemy.orm import Session

from shop import prepare
from shop.database import Database
from shop.settings import Settings
from shop.tables import Instant
from shop.tables import Table as Base

TABLES = Base.metadata.sorted_tables
"""Those that others refer to come first."""

READERS: Mapping[type, Callable[[str], date]] = {Instant: datetime.fromisoformat, Date: date.fromisoformat}
"""How a column becomes what it was, where JSON has only text for it."""

MOST_AT_ONCE = 1000


class CannotRestore(Exception):
    """The text says why."""


def save(database: Database, path: Path) -> int:
    """How many rows there are. The file is there when it's whole, and not before."""
    unfinished, count = path.with_name(f".{path.name}.unfinished"), 0
    with database.standing_still() as session, gzip.open(unfinished, "wt", encoding="utf-8") as file:
        print(json.dumps({"revision": prepare.revision(database)}), file=file)
        for table in TABLES:
            for row in session.execute(select(table), execution_options={"yield_per": MOST_AT_ONCE}).mappings():
                values = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
                print(json.dumps({"table": table.name, "row": values}, ensure_ascii=False), file=file)
                count += 1
    unfinished.replace(path)
    return count


def restore(database: Database, path: Path) -> int:
    """Into a database without a row. Raises CannotRestore, OSError, and ValueError for what is no backup."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        saved = json.loads(next(file, "{}"))["revision"]
        prepare.migrate(database)
        if saved != (now := prepare.revision(database)):
            raise CannotRestore(f"the backup is of the tables {saved}, and these are {now}: restore it with that release")
        return _refill(database, file)


def _refill(database: Database, lines: Iterator[str]) -> int:
    with database.writing() as session:
        if any(session.execute(select(table).limit(1)).first() for table in TABLES):
            raise CannotRestore("the database isn't empty")
        count = sum(_insert(session, table, rows) for table, rows in _batches(lines))
        if not database.is_sqlite:
            _count_on(session)
    return count


def _batches(lines: Iterator[str]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Rows of one table, as many as are put in at once."""
    records = (json.loads(line) for line in lines)
    for name, group in groupby(records, key=lambda record: record["table"]):
        rows: list[dict[str, Any]] = []
        for record in group:
            rows.append(record["row"])
            if len(rows) == MOST_AT_ONCE:
                yield Base.metadata.tables[name], rows
                rows = []
        if rows:
            yield Base.metadata.tables[name], rows


def _insert(session: Session, table: Table, rows: list[dict[str, Any]]) -> int:
    for column in table.columns:
        if (read := READERS.get(type(column.type))) is not None:
            for row in rows:
                row[column.name] = row[column.name] and read(row[column.name])
    session.execute(insert(table), rows)
    return len(rows)


def _count_on(session: Session) -> None:
    """PostgreSQL gives the next id by a counter, which knows nothing of rows that came with theirs."""
    for table in TABLES:
        if [column.name for column in table.primary_key] == ["id"]:
            counter = func.pg_get_serial_sequence(table.name, "id")
            newest = select(func.max(table.c.id)).scalar_subquery()
            session.execute(select(func.setval(counter, func.coalesce(newest, 1), newest.is_not(None))))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("save", "restore"))
    parser.add_argument("file", type=Path)
    given = parser.parse_args()
    database = Database(Settings.from_environment_or_exit().database_url)
    try:
        count = (save if given.action == "save" else restore)(database, given.file)
    except (CannotRestore, OSError, EOFError, ValueError, KeyError) as problem:
        print(f"error: {given.file}: {problem}", file=sys.stderr)
        return 1
    print(f"{count} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
