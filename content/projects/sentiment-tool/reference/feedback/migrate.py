"""Make the tables. A second run changes nothing."""

import os

from feedback.store import Base, connect

if __name__ == "__main__":
    Base.metadata.create_all(connect(os.environ["DATABASE_URL"]))
