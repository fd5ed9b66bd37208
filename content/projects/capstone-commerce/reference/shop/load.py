"""`python -m shop.load FILE`: bring in what happened before this shop: products, customers, their orders and views.

A file of JSON Lines, each with a `kind`. All of it or nothing; what is known already is left as it is.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from shop import carts, fields, people, words
from shop.catalogue import FIELDS, MOST_PIECES, new_product, slug_of
from shop.database import Database, add_new
from shop.errors import Invalid, Refused
from shop.settings import Settings
from shop.tables import Event, Money, Movement, Order, OrderLine, Product, User

MOST_AT_ONCE = 5000
STATES = ("paid", "shipped", "cancelled", "expired")

PRODUCT: fields.Readers = {
    **FIELDS,
    "on_hand": fields.Optional(read=fields.whole(0, MOST_PIECES), default=0),
    "created_at": fields.Optional(read=fields.instant),
}
CUSTOMER: fields.Readers = {"email": fields.email, "name": fields.text(80), "password": fields.Optional(read=fields.secret)}
LINES_OF: fields.Readers = {
    "sku": fields.text(40),
    "quantity": fields.whole(1, MOST_PIECES),
    "unit_price_cents": fields.whole(1, 10**9),
}
ORDER: fields.Readers = {
    "number": fields.text(40),
    "email": fields.email,
    "at": fields.instant,
    "status": fields.one_of(STATES),
    "lines": lambda value: _order_lines(value),
}
VIEW: fields.Readers = {"email": fields.email, "at": fields.instant, "sku": fields.text(40)}

Record = dict[str, Any]


class BadLine(Exception):
    """The text says which line and why."""


class Loader:
    """One kind of record after another, a few thousand at a time."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now
        self._add: dict[str, Callable[[list[Record]], None]] = {
            "product": self._products,
            "customer": self._customers,
            "order": self._orders,
            "view": self._views,
        }
        self._readers: Mapping[str, fields.Readers] = {
            "product": PRODUCT,
            "customer": CUSTOMER,
            "order": ORDER,
            "view": VIEW,
        }

    def load(self, lines: Iterator[str]) -> int:
        """How many records there were. Raises BadLine."""
        count, waiting, kind = 0, list[Record](), ""
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            record, count = self._read(number, line), count + 1
            if waiting and (record["kind"] != kind or len(waiting) == MOST_AT_ONCE):
                self._add[kind](waiting)
                waiting = []
            kind = record["kind"]
            waiting.append(record)
        if waiting:
            self._add[kind](waiting)
        self._count_sold()
        return count

    def _read(self, number: int, line: str) -> Record:
        try:
            given = json.loads(line)
            kind = given["kind"]
            return {**fields.read(given, self._readers[kind]), "kind": kind, "line": number}
        except Invalid as problem:
            raise BadLine(f"line {number}: {problem}") from None
        except (ValueError, KeyError, TypeError):
            raise BadLine(f"line {number}: must be a JSON object with one of the kinds {', '.join(self._add)}") from None

    def _products(self, records: list[Record]) -> None:
        known = set(self._session.scalars(select(Product.sku)))
        new = {record["sku"]: record for record in records if record["sku"] not in known}
        if not new:
            return
        products = [self._product(record) for record in new.values()]
        self._session.add_all(products)
        self._session.flush()
        words.remember(self._session, products)
        started = [
            {"product_id": one.id, "delta": one.on_hand, "reason": "loaded", "created_at": self._now}
            for one in products
            if one.on_hand
        ]
        if started:
            self._session.execute(insert(Movement), started)

    def _product(self, record: Record) -> Product:
        given = {name: record[name] for name in (*FIELDS, "on_hand")}
        slug = f"{slug_of(record['name']) or 'product'}-{slug_of(record['sku']) or 'x'}"
        return new_product(given, slug=slug, now=record["created_at"] or self._now)

    def _customers(self, records: list[Record]) -> None:
        rows = [
            {
                "email": record["email"],
                "name": record["name"],
                "role": "customer",
                "password_hash": people.hashed(record["password"]) if record["password"] else "",
                "created_at": self._now,
            }
            for record in records
        ]
        add_new(self._session, User, rows)

    def _orders(self, records: list[Record]) -> None:
        users, products = self._users(records), self._by_sku({line["sku"] for r in records for line in r["lines"]}, records)
        known = set(self._session.scalars(select(Order.number).where(Order.number.in_([r["number"] for r in records]))))
        new = {record["number"]: record for record in records if record["number"] not in known}
        if not new:
            return
        rows = [_order_row(users[record["email"]], record) for record in new.values()]
        ids = self._session.scalars(insert(Order).returning(Order.id, sort_by_parameter_order=True), rows).all()
        lines = [
            _line_row(id, products[line["sku"]], line)
            for id, one in zip(ids, new.values(), strict=True)
            for line in one["lines"]
        ]
        money = [
            {"order_id": id, "day": row["paid_day"], "amount_cents": row["total_cents"]}
            for id, row in zip(ids, rows, strict=True)
            if row["paid_day"]
        ]
        self._session.execute(insert(OrderLine), lines)
        if money:
            self._session.execute(insert(Money), money)

    def _views(self, records: list[Record]) -> None:
        users, products = self._users(records), self._by_sku({record["sku"] for record in records}, records)
        rows = [
            {
                "visitor": carts.owner_of_user(users[record["email"]]),
                "kind": "view",
                "product_id": products[record["sku"]].id,
                "day": record["at"].date(),
            }
            for record in records
        ]
        self._session.execute(insert(Event), rows)

    def _users(self, records: list[Record]) -> Mapping[str, int]:
        emails = {record["email"] for record in records}
        found = {email: id for email, id in self._session.execute(select(User.email, User.id)) if email in emails}
        self._refuse_unknown(records, "email", lambda record: record["email"] in found)
        return found

    def _by_sku(self, skus: set[str], records: list[Record]) -> Mapping[str, Product]:
        found = {one.sku: one for one in self._session.scalars(select(Product)) if one.sku in skus}

        def is_known(record: Record) -> bool:
            return all(line["sku"] in found for line in record.get("lines", [record]))

        self._refuse_unknown(records, "sku", is_known)
        return found

    def _refuse_unknown(self, records: list[Record], what: str, is_known: Callable[[Record], bool]) -> None:
        for record in records:
            if not is_known(record):
                raise BadLine(f"line {record['line']}: {what} must have been in an earlier line")

    def _count_sold(self) -> None:
        sold = select(func.coalesce(func.sum(OrderLine.quantity - OrderLine.refunded_quantity), 0))
        sold = sold.join(Order, Order.id == OrderLine.order_id)
        sold = sold.where(OrderLine.product_id == Product.id, Order.paid_day.is_not(None), Order.status != "cancelled")
        self._session.execute(
            update(Product).values(sold=sold.scalar_subquery()).execution_options(synchronize_session=False)
        )


def _order_lines(value: Any) -> list[Record]:
    if not isinstance(value, list) or not value or not all(isinstance(line, dict) for line in value):
        raise ValueError("must be a list of at least one line")
    try:
        return [fields.read(line, LINES_OF) for line in value]
    except Invalid as problem:
        raise ValueError(f"has a line whose {problem}") from None


def _order_row(user_id: int, record: Record) -> Record:
    """Orders of the past don't touch the stock of today."""
    at: datetime = record["at"]
    paid = record["status"] in ("paid", "shipped")
    return {
        "number": record["number"],
        "user_id": user_id,
        "status": record["status"],
        "total_cents": sum(line["quantity"] * line["unit_price_cents"] for line in record["lines"]),
        "created_at": at,
        "expires_at": at + timedelta(minutes=15),
        "paid_at": at if paid else None,
        "paid_day": at.date() if paid else None,
        "address_line": "",
        "city": "",
    }


def _line_row(order_id: int, product: Product, line: Record) -> Record:
    return {
        "order_id": order_id,
        "product_id": product.id,
        "sku": product.sku,
        "name": product.name,
        "category": product.category,
        "quantity": line["quantity"],
        "unit_price_cents": line["unit_price_cents"],
        "paid_cents": line["quantity"] * line["unit_price_cents"],
        "refunded_quantity": 0,
        "refunded_cents": 0,
    }


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("error: name one file of JSON Lines", file=sys.stderr)
        return 2
    settings = Settings.from_environment_or_exit()
    now = settings.fixed_now or datetime.now(UTC)
    try:
        with Path(arguments[0]).open(encoding="utf-8") as file, Database(settings.database_url).writing() as session:
            count = Loader(session, now).load(iter(file))
    except (BadLine, Refused, OSError, UnicodeDecodeError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    print(f"{count} records")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
