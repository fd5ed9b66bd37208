"""`python -m web.sample`: a few books, people and loans, to look around. A library with books is left alone."""

from datetime import timedelta

from sqlalchemy import select

from web import accounts, catalogue, lending, waiting
from web.database import Database
from web.settings import Settings
from web.tables import Book

PASSWORD = "open the library"
BOOKS = [
    ("9783522202107", "Momo", ["Michael Ende"], 1973, 1),
    ("9780441013593", "Dune", ["Frank Herbert"], 1965, 2),
    ("9780060853983", "Good Omens", ["Terry Pratchett", "Neil Gaiman"], 1990, 1),
    ("9780261102217", "The Hobbit", ["J. R. R. Tolkien"], 1937, 3),
    ("9780141439518", "Pride and Prejudice", ["Jane Austen"], 1813, 2),
]


def load(settings: Settings) -> None:
    now = settings.now()
    hashed = accounts.hashed(PASSWORD)
    with Database(settings.database_url).writing() as session:
        if session.scalar(select(Book.id).limit(1)):
            return
        people = [
            accounts.sign_up(
                session, email=f"{name.lower()}@example.org", name=name, password_hash=hashed, now=now, role=role
            )
            for name, role in (("Ada", "member"), ("Grace", "member"), ("Lin", "librarian"))
        ]
        names = ("isbn", "title", "authors", "year", "copies")
        books = [catalogue.add(session, dict(zip(names, row, strict=True)), now) for row in BOOKS]
        lending.borrow(session, books[0].id, people[0].id, now - timedelta(days=25))
        lending.borrow(session, books[1].id, people[1].id, now)
        waiting.reserve(session, catalogue.find(session, books[0].id), people[1].id, now)
    print(f"Log in as ada@example.org, grace@example.org or lin@example.org (librarian), with the password: {PASSWORD}")


if __name__ == "__main__":
    load(Settings.from_environment())
