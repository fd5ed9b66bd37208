"""The database file: made, migrated, backed up, and its troubles put into sentences."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

SQLITE_FILE = "milepost.sqlite3"
TROUBLES = {
    "database is locked": (
        "Another program holds Milepost's database. Nothing was lost; wait a moment and try again, "
        "or close the other program that uses it."
    ),
    "readonly database": (
        "Milepost may not write to its database. Give yourself the right to write in {folder}, then try again."
    ),
    "disk is full": "The disk is full, so nothing more can be saved. What was saved is safe. Free some space and try again.",
    "unable to open database": "Milepost can't open its database in {folder}. Check that the folder exists and is yours.",
    "malformed": "The database in {folder} is damaged. `milepost backup --list` shows copies of it.",
    "not a database": "The database in {folder} can't be read. `milepost backup --list` shows copies of it.",
    "disk i/o error": "The disk reports an error, so nothing more can be saved. Check the disk that holds {folder}.",
}


class DatabaseTroubleError(Exception):
    """The database can't be used; the text says why and what to do."""


def prepare(folder: Path, *, now: datetime, say: Callable[[str], None]) -> None:
    """Makes or migrates the database in `folder`, with a backup first. Raises DatabaseTroubleError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise DatabaseTroubleError(f"Milepost can't make its folder {folder}: {error.strerror}.") from error
    try:
        _refuse_newer()
        if _unapplied():
            _migrate(folder, now=now, say=say)
    except Exception as error:
        if trouble := trouble_of(error, folder):
            raise DatabaseTroubleError(trouble) from error
        raise


def backup(folder: Path, *, now: datetime, to: Path | None = None) -> Path:
    """Copies the database while it is in use, and returns the copy. Raises DatabaseTroubleError."""
    source = folder / SQLITE_FILE
    if not source.exists():
        raise DatabaseTroubleError(f"There is nothing to back up yet: {folder} holds no database.")
    target = to or folder / "backups" / f"milepost-{now:%Y%m%d-%H%M%S}.sqlite3"
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.exists():
            raise DatabaseTroubleError(f"{target} exists already. Choose another name.")
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
            live.backup(copy)
        target.chmod(0o600)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseTroubleError(f"The backup to {target} failed: {error}.") from error
    return target


def backups(folder: Path) -> tuple[Path, ...]:
    """Newest first."""
    return tuple(sorted((folder / "backups").glob("*.sqlite3"), reverse=True))


def trouble_of(error: BaseException, folder: Path) -> str | None:
    """The sentence for an error of the database, or None for any other error."""
    text = str(error).lower()
    if isinstance(error, DatabaseTroubleError):
        return str(error)
    return next((sentence.format(folder=folder) for sign, sentence in TROUBLES.items() if sign in text), None)


def _refuse_newer() -> None:
    """A database that a later Milepost migrated may hold what this one would spoil."""
    executor = MigrationExecutor(connection)
    unknown = set(MigrationRecorder(connection).applied_migrations()) - set(executor.loader.graph.nodes)
    if unknown:
        raise DatabaseTroubleError(
            "This database was last used by a newer Milepost. Update Milepost, or set MILEPOST_DATA to another folder."
        )


def _unapplied() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _migrate(folder: Path, *, now: datetime, say: Callable[[str], None]) -> None:
    if connection.introspection.table_names():
        say(f"Backed up to {backup(folder, now=now)} before changing the database.")
    call_command("migrate", interactive=False, verbosity=0)
    (folder / SQLITE_FILE).chmod(0o600)
