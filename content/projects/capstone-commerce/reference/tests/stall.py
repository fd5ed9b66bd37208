"""A small shop for tests: a database in a folder of its own, and a payment service that remembers what it was asked."""

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from shop import catalogue, people, stock
from shop.database import Database
from shop.errors import Refused
from shop.orders import Request
from shop.tables import Address, CartLine, Table, User

NOON = datetime(2031, 4, 9, 12, tzinfo=UTC)


class Stall:
    """On SQLite, or on an empty PostgreSQL database that TEST_DATABASE_URL names. It's left empty again."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database(os.environ.get("TEST_DATABASE_URL", f"sqlite:///{Path(self.folder.name) / 'shop.db'}"))
        Table.metadata.create_all(self.database.engine)
        with self.database.writing() as session:
            self.ada = people.sign_up(session, email="ada@example.org", name="Ada", password_hash="", now=NOON)
            self.address = Address(user_id=self.ada.id, line="1 Main Street", city="Ulm")
            session.add(self.address)

    def close(self) -> None:
        Table.metadata.drop_all(self.database.engine)
        self.database.engine.dispose()
        self.folder.cleanup()

    def product(self, sku: str, *, price: int = 450, pieces: int = 5, **more: object) -> int:
        given = {
            "sku": sku,
            "name": sku.title(),
            "description": "",
            "category": "tea",
            "price_cents": price,
            "reorder_level": 0,
        }
        with self.database.writing() as session:
            id = catalogue.add(session, {**given, **more}, NOON).id
            if pieces:
                stock.move(session, id, pieces, "counted", NOON)
        return id

    def fill(self, quantities: dict[int, int], user: User | None = None) -> None:
        owner = f"user:{(user or self.ada).id}"
        with self.database.writing() as session:
            session.add_all(CartLine(owner=owner, product_id=id, quantity=n) for id, n in quantities.items())

    def request(self, key: str = "k", coupon: str | None = None) -> Request:
        return Request(user_id=self.ada.id, key=key, address_id=self.address.id, coupon=coupon, expected_total=None)


class Till:
    """In place of the payment service; `away` makes it refuse."""

    def __init__(self) -> None:
        self.away = False
        self.given_back: list[tuple[str, int]] = []

    def give_back(self, order_number: str, amount_cents: int, reference: str) -> None:
        if self.away:
            raise Refused("upstream_error", "away")
        self.given_back.append((reference, amount_cents))
