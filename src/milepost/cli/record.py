"""The learner's record, opened for a command; and its backup."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from milepost.cli.terminal import Refusal, out, plain, table

if TYPE_CHECKING:
    from milepost.learning.models import Learner

SETTINGS = "milepost.web.settings"


def set_up() -> Path:
    """Makes Django ready and returns the data folder. Nothing is written yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django
    from django.conf import settings

    try:
        django.setup()
    except Exception as error:
        if type(error).__name__ == "EnvironmentVariableError":
            raise Refusal(str(error)) from error
        raise
    folder: Path = settings.MILEPOST_DATA
    return folder


@contextmanager
def open_record(say: Callable[[str], None] = lambda _: None) -> "Iterator[Learner]":
    """The learner, on a database that is there and up to date. Its troubles become one sentence."""
    folder = set_up()
    from milepost.learning import database, learner, library

    try:
        database.prepare(folder, now=now(), say=say)
        yield learner.sole(now=now())
    except library.BrokenContentError as error:
        raise Refusal(f"{error} The first: {error.problems[0]}") from error
    except Exception as error:
        if sentence := database.trouble_of(error, folder):
            raise Refusal(sentence) from error
        raise


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The learner's own date; needs `set_up`."""
    from django.utils.timezone import localdate

    return localdate()


def backup(
    to: Annotated[
        Path | None, typer.Argument(help="Where to put the copy. Without it: the folder backups beside the database.")
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the copies in the folder backups, newest first.")] = False,
) -> None:
    """Copy your record to a safe place, also while Milepost runs.

    [dim]Example: milepost backup ~/milepost-monday.sqlite3[/dim]
    """
    folder = set_up()
    from milepost.learning import database

    if listed:
        copies = database.backups(folder)
        out.print(
            table("copy", "KiB", rows=((str(copy), str(copy.stat().st_size // 1024)) for copy in copies), right=("KiB",))
        )
        return
    try:
        out.print(plain(f"Backed up to {database.backup(folder, now=now(), to=to)}"), soft_wrap=True)
    except database.DatabaseTroubleError as error:
        raise Refusal(str(error)) from error
