"""`python -m shop.sample`: a shop that has been open for three months, to look at. Again, it changes nothing."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from json import dumps
from typing import Any

from sqlalchemy import select

from shop import people
from shop.database import Database
from shop.learning import model
from shop.learning.train import train
from shop.load import Loader
from shop.settings import Settings
from shop.tables import User

STAFF, PASSWORD = "staff@example.org", "tea with the staff"
SHELVES = {
    "Tea": ("Green tea", "Black tea", "White tea", "Oolong", "Rooibos", "Mint tea", "Chai"),
    "Pots": ("Iron teapot", "Glass teapot", "Kettle", "Samovar", "Milk jug"),
    "Cups": ("Stone mug", "Porcelain cup", "Travel mug", "Matcha bowl", "Saucer"),
    "Sweets": ("Shortbread", "Ginger cookies", "Candied fruit", "Honey", "Brown sugar"),
}
CUSTOMERS, DAYS = 60, 90


def main() -> None:
    settings, chance = Settings.from_environment_or_exit(), random.Random(1)
    database, now = Database(settings.database_url), datetime.now(UTC).replace(microsecond=0)
    with database.writing() as session:
        if session.scalar(select(User).where(User.email == STAFF)):
            return
        Loader(session, now).load(dumps(record) for record in _records(chance, now))
        hash = people.hashed(PASSWORD)
        people.sign_up(session, email=STAFF, name="Sam of the staff", password_hash=hash, now=now, role="staff")
    model.save(train(database, now.date() - timedelta(days=1)), settings.model_dir)
    print(f"Log in at /login as {STAFF} with the password: {PASSWORD}. The dashboard is at /dashboard.")


def _records(chance: random.Random, now: datetime) -> Iterator[dict[str, Any]]:
    goods = [(name, shelf) for shelf, names in SHELVES.items() for name in names]
    prices = {name: chance.randrange(290, 6900, 10) for name, _ in goods}
    for name, shelf in goods:
        yield {
            "kind": "product", "sku": name.upper().replace(" ", "-"), "name": name, "category": shelf, "reorder_level": 8,
            "description": f"{name}, as we like it.", "price_cents": prices[name], "on_hand": chance.randrange(3, 60),
        }  # fmt: skip
    addresses = [f"customer{number}@example.org" for number in range(CUSTOMERS)]
    for address in addresses:
        yield {"kind": "customer", "email": address, "name": address.partition("@")[0].title()}
    for number in range(CUSTOMERS * 7):
        at = now - timedelta(days=chance.randrange(1, DAYS), minutes=chance.randrange(1440))
        shelf, address = chance.choice(list(SHELVES)), chance.choice(addresses)
        chosen = chance.sample(SHELVES[shelf], 2)
        lines = [
            {"sku": name.upper().replace(" ", "-"), "quantity": chance.randint(1, 3), "unit_price_cents": prices[name]}
            for name in chosen
        ]
        stamp = at.isoformat().replace("+00:00", "Z")
        yield {"kind": "view", "email": address, "sku": lines[0]["sku"], "at": stamp}
        yield {
            "kind": "order",
            "number": f"OLD-{number:05}",
            "email": address,
            "at": stamp,
            "status": "shipped",
            "lines": lines,
        }


if __name__ == "__main__":
    main()
