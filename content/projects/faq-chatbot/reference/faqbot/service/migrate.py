"""Make the tables, and the first administrator. A second run changes nothing."""

import os

from sqlalchemy import select
from sqlalchemy.orm import Session

from faqbot.service.accounts import new_user
from faqbot.service.database import connect
from faqbot.service.models import Base, User


def main() -> None:
    engine = connect(os.environ["DATABASE_URL"])
    Base.metadata.create_all(engine)
    email = os.environ.get("ADMIN_EMAIL", "").lower()
    with Session(engine) as session, session.begin():
        if email and session.scalar(select(User).where(User.email == email)) is None:
            new_user(session, email=email, name="Administrator", password=os.environ["ADMIN_PASSWORD"], role="admin")


if __name__ == "__main__":
    main()
