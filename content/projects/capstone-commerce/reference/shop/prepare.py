"""`python -m shop.prepare [before]`: the tables, and the first administrator. Doing it again changes nothing.

`before` stops at the tables of the release before. A release only ever adds: its tables are there before its code, and
for a while the code of the release before works on them. What nobody reads any more goes away one release later.
"""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import inspect, text

from shop import people
from shop.database import Database
from shop.settings import Settings

MIGRATIONS = Path(__file__).parent / "migrations"


def prepare(settings: Settings, *, before: bool = False) -> None:
    database = Database(settings.database_url)
    migrate(database, before=before)
    if settings.admin_email:
        with database.writing() as session:
            people.add_administrator(session, settings.admin_email, settings.admin_password, datetime.now(UTC))
    database.engine.dispose()


def migrate(database: Database, *, before: bool = False) -> None:
    """To the newest tables, or to those of the release before. Never back."""
    revisions = sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    wanted = revisions[-2] if before else revisions[-1]
    if (revision(database) or "") < wanted:
        _upgrade(database, wanted)


def revision(database: Database) -> str | None:
    """Of the tables that are there; None for an empty database."""
    if not inspect(database.engine).has_table("alembic_version"):
        return None
    with database.reading() as session:
        found: str | None = session.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def _upgrade(database: Database, wanted: str) -> None:
    from alembic import command  # takes longer to load than to see that there is nothing to do
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with database.engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, wanted)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("release", nargs="?", choices=("before",))
    prepare(Settings.from_environment_or_exit(), before=parser.parse_args().release == "before")
