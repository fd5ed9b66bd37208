"""Make the tables, and the first administrator. A second run changes nothing."""

from sqlalchemy.orm import Session

from service import people
from service.database import connect
from service.settings import Settings
from service.tables import Base


def prepare(settings: Settings) -> None:
    engine = connect(settings.database_url)
    Base.metadata.create_all(engine)
    with Session(engine) as session, session.begin():
        if settings.admin_email and people.by_email(session, settings.admin_email) is None:
            people.add(session, email=settings.admin_email, name="Administrator",
                       password=settings.admin_password, role="admin")  # fmt: skip
    engine.dispose()


if __name__ == "__main__":
    prepare(Settings.from_environment())
