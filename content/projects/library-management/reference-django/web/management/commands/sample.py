"""`python manage.py sample`: a few books, people and loans, to look around. On a library that has books it does nothing."""

from datetime import timedelta

from django.core.management.base import BaseCommand
from django.db import transaction

from web import accounts, catalogue, lending, waiting
from web.clock import now
from web.models import Book, Role

PASSWORD = "open the library"
BOOKS = [
    ("9783522202107", "Momo", ["Michael Ende"], 1973, 1),
    ("9780441013593", "Dune", ["Frank Herbert"], 1965, 2),
    ("9780060853983", "Good Omens", ["Terry Pratchett", "Neil Gaiman"], 1990, 1),
    ("9780261102217", "The Hobbit", ["J. R. R. Tolkien"], 1937, 3),
    ("9780141439518", "Pride and Prejudice", ["Jane Austen"], 1813, 2),
]


class Command(BaseCommand):
    help = "Fill an empty library with a few books, people and loans."

    @transaction.atomic
    def handle(self, *args: object, **options: object) -> None:
        if Book.objects.exists():
            return
        ada, grace, _ = [
            accounts.sign_up(email=f"{name.lower()}@example.org", name=name, password=PASSWORD, now=now(), role=role)
            for name, role in (("Ada", Role.MEMBER), ("Grace", Role.MEMBER), ("Lin", Role.LIBRARIAN))
        ]
        names = ("isbn", "title", "authors", "year", "copies")
        books = [catalogue.add(dict(zip(names, row, strict=True)), now()) for row in BOOKS]
        lending.borrow(books[0].pk, ada.pk, now() - timedelta(days=25))
        lending.borrow(books[1].pk, grace.pk, now())
        waiting.reserve(books[0].pk, grace.pk, now())
        self.stdout.write(f"Log in as ada@example.org, grace@example.org or lin@example.org (librarian): {PASSWORD}")
