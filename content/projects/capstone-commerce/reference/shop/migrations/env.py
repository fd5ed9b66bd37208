"""Alembic runs this to bring the tables of a database to a revision; see `prepare.py`."""

from alembic import context
from sqlalchemy import Connection, text

from shop.tables import Table

LOCK = 7_426_911
"""Any number: whoever migrates the same database at the same moment waits for it."""


def migrate(connection: Connection) -> None:
    """In one transaction. A change that can't have its table within 5 seconds gives up, so that no customer waits for it."""
    context.configure(connection=connection, target_metadata=Table.metadata)
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        connection.execute(text("SET LOCAL lock_timeout = '5s'"))
    with context.begin_transaction():
        context.run_migrations()


migrate(context.config.attributes["connection"])
