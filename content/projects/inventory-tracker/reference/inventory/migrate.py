"""Make the tables, the first administrator, and the beginning of the log. A second run changes nothing."""

import os

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from inventory.log import BEGINNING
from inventory.models import Base, LogEnd, User
from inventory.store import connect
from inventory.users import new_user


def migrate(engine: Engine, *, email: str, password: str) -> None:
    """An empty address makes no administrator."""
    Base.metadata.create_all(engine)
    with Session(engine.execution_options(writes=True)) as session, session.begin():
        if session.get(LogEnd, 1) is None:
            session.add(LogEnd(id=1, position=0, at=BEGINNING))
        if email and session.scalar(select(User).where(User.email == email.lower())) is None:
            new_user(session, email=email.lower(), name="Administrator", password=password, role="admin")


if __name__ == "__main__":
    migrate(
        connect(os.environ["DATABASE_URL"]),
        email=os.environ.get("ADMIN_EMAIL", ""),
        password=os.environ.get("ADMIN_PASSWORD", ""),
    )
