"""The database's troubles, each made for real in a process of its own."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from milepost.learning import database

NOW = datetime(2031, 1, 6, 12, tzinfo=UTC)
PREPARE = """
import sys
from datetime import UTC, datetime
import django
django.setup()
from django.conf import settings
from milepost.learning import database
try:
    database.prepare(settings.MILEPOST_DATA, now=datetime(2031, 1, 6, 12, tzinfo=UTC), say=print)
except database.DatabaseTroubleError as error:
    sys.exit(f"trouble: {error}")
"""


def prepare(folder):
    variables = {**os.environ, "MILEPOST_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "milepost.web.settings"}
    return subprocess.run([sys.executable, "-c", PREPARE], env=variables, capture_output=True, text=True, timeout=60)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "with spaces and é"
    done = prepare(made)
    assert done.returncode == 0, done.stderr
    return made


def file_of(folder):
    return folder / database.SQLITE_FILE


def test_a_new_database_is_for_its_owner_only(folder):
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file_of(folder).stat().st_mode) == 0o600


def test_the_database_writes_ahead(folder):
    with closing(sqlite3.connect(file_of(folder))) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_second_start_changes_nothing(folder):
    assert prepare(folder).stdout == ""
    assert database.backups(folder) == ()


def test_a_backup_is_made_before_a_migration(folder):
    with closing(sqlite3.connect(file_of(folder))) as connection, connection:
        connection.execute("INSERT INTO learning_learner (name, created_at) VALUES ('Mira', '2031-01-01')")
        connection.execute("DELETE FROM django_migrations WHERE app = 'learning'")
        for table in ("evidence", "submission", "draft", "goal"):
            connection.execute(f"DROP TABLE learning_{table}")
        connection.execute("ALTER TABLE learning_learner RENAME TO old_learner")
    done = prepare(folder)
    assert done.stdout.startswith("Backed up to ")
    [copy] = database.backups(folder)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT name FROM old_learner").fetchone() == ("Mira",)


def test_a_database_of_a_newer_milepost_is_left_alone(folder):
    with closing(sqlite3.connect(file_of(folder))) as connection, connection:
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('learning', '9999_later', '2031-01-01')"
        )
    before = file_of(folder).read_bytes()
    assert "trouble: This database was last used by a newer Milepost. Update Milepost" in prepare(folder).stderr
    assert file_of(folder).read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(folder):
    file_of(folder).write_bytes(b"a letter to a friend, long enough not to be empty" * 100)
    assert "can't be read. `milepost backup --list`" in prepare(folder).stderr
    assert file_of(folder).read_bytes().startswith(b"a letter")


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(database.DatabaseTroubleError, match="can't make its folder"):
        database.prepare(tmp_path / "file" / "data", now=NOW, say=print)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (sqlite3.OperationalError("database is locked"), "Nothing was lost; wait a moment"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "may not write to its database"),
        (sqlite3.OperationalError("database or disk is full"), "The disk is full"),
        (sqlite3.OperationalError("disk I/O error"), "Check the disk"),
        (sqlite3.DatabaseError("database disk image is malformed"), "is damaged"),
    ],
)
def test_each_trouble_of_the_database_has_its_sentence(tmp_path, error, sentence):
    assert sentence in database.trouble_of(error, tmp_path)


def test_any_other_error_is_none_of_the_database(tmp_path):
    assert database.trouble_of(ValueError("seven"), tmp_path) is None


def test_a_backup_is_whole_while_somebody_writes(folder, tmp_path):
    with closing(sqlite3.connect(file_of(folder))) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO learning_learner (name, created_at) VALUES ('Mira', '2031-01-01')")
        copy = database.backup(folder, now=NOW, to=tmp_path / "copy.sqlite3")
        writer.rollback()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM learning_learner").fetchone() == (0,)


def test_a_backup_overwrites_nothing(folder, tmp_path):
    (tmp_path / "copy.sqlite3").write_text("mine")
    with pytest.raises(database.DatabaseTroubleError, match="exists already"):
        database.backup(folder, now=NOW, to=tmp_path / "copy.sqlite3")
    assert (tmp_path / "copy.sqlite3").read_text() == "mine"


def test_without_a_database_there_is_nothing_to_back_up(tmp_path):
    with pytest.raises(database.DatabaseTroubleError, match="nothing to back up yet"):
        database.backup(tmp_path, now=NOW)
