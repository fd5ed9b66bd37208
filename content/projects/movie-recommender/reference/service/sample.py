"""A trained model and an account, to look at. The ratings in sample/ are invented."""

import subprocess
import sys

from sqlalchemy.orm import Session

from service import people
from service.database import connect
from service.settings import Settings

EMAIL, PASSWORD = "ada@example.org", "popcorn and tea"


def main() -> None:
    settings = Settings.from_environment()
    files = ("sample/ratings.csv", "sample/movies.csv")
    subprocess.run([sys.executable, "-m", "films", "train", *files, "--out", str(settings.model_dir)], check=True)
    with Session(connect(settings.database_url)) as session, session.begin():
        if people.by_email(session, EMAIL) is None:
            people.add(session, email=EMAIL, name="Ada", password=PASSWORD)
    print(f"Log in as {EMAIL} with the password: {PASSWORD}")


if __name__ == "__main__":
    main()
