"""`python -m shop.prepare`: the tables, and the first administrator. Doing it again changes nothing."""

from datetime import UTC, datetime

from shop import people
from shop.database import Database
from shop.settings import Settings
from shop.tables import Table


def prepare(settings: Settings) -> None:
    database = Database(settings.database_url)
    Table.metadata.create_all(database.engine)
    if settings.admin_email:
        with database.writing() as session:
            people.add_administrator(session, settings.admin_email, settings.admin_password, datetime.now(UTC))
    database.engine.dispose()


if __name__ == "__main__":
    prepare(Settings.from_environment())
