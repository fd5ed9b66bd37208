"""A small shop to look at. Log in as kofi@example.org with the password `counts the tins`, in two windows."""

import os
import random

from sqlalchemy import select
from sqlalchemy.orm import Session

from inventory import log
from inventory.forms import product_form
from inventory.log import Happening
from inventory.models import Product, User
from inventory.movements import Order, book
from inventory.products import read_product
from inventory.store import connect
from inventory.users import new_user

EMAIL, PASSWORD = "kofi@example.org", "counts the tins"
SHELVES = {
    "Tea, black, 100 g": 450, "Tea, green, 100 g": 520, "Coffee beans, 1 kg": 1890, "Cocoa, 250 g": 640, "Sugar, 1 kg": 149,
    "Oat milk, 1 l": 199, "Honey, 500 g": 790, "Biscuits, box": 310, "Teapot, glass": 2450, "Paper filters, 80": 229,
}  # fmt: skip


def main() -> None:
    chance = random.Random(1)
    with Session(connect(os.environ["DATABASE_URL"]).execution_options(writes=True)) as session, session.begin():
        if session.scalar(select(User).where(User.email == EMAIL)):
            return
        clerk = new_user(session, email=EMAIL, name="Kofi", password=PASSWORD, role="clerk")
        for number, (name, price) in enumerate(SHELVES.items(), 1):
            fill_shelf(session, f"SH-{number:03}", name, price, clerk.id, chance)
    print(f"Log in as {EMAIL} with the password: {PASSWORD}")


def fill_shelf(session: Session, sku: str, name: str, price: int, clerk_id: int, chance: random.Random) -> None:
    given = {"sku": sku, "name": name, "price_cents": price, "reorder_level": chance.choice([5, 10, 20])}
    product = Product(**read_product(given))
    session.add(product)
    session.flush()
    created = Happening(name="product.created", product_id=product.id, data={"product": product_form(product)})
    log.append(session, [created])
    for delta, reason in ((chance.randint(20, 40), "receive"), (-chance.randint(1, 20), "sale")):
        book(session, product, Order(product_id=product.id, delta=delta, reason=reason, note=""), clerk_id)


if __name__ == "__main__":
    main()
