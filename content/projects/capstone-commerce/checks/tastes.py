"""A history with hidden tastes: each customer has one, each product belongs to one, and no field says which."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

TASTES, PRODUCTS_OF_ONE = 8, 16
CUSTOMERS, ASKED = 220, 50
DAYS = 90
FAITHFUL = 0.85
"""The share of lines that follow the customer's taste; the rest is anything."""


@dataclass(kw_only=True)
class Customer:
    email: str
    password: str
    taste: int
    bought: set = field(default_factory=set)


@dataclass(kw_only=True)
class History:
    """`taste` and `appeal` (how often it's chosen) by SKU. `last` is the last day of the history."""

    last: date
    products: list
    taste: dict
    appeal: dict
    customers: list
    lines: list
    wanted: dict

    @property
    def asked(self):
        """Those who can log in, and whose next order is known."""
        return self.customers[:ASKED]


def at(rng, day):
    moment = datetime.combine(day, time(rng.randrange(1, 23), rng.randrange(60)), UTC)
    return moment.isoformat().replace("+00:00", "Z")


def make(rng, invent, last):
    products, taste, appeal = _products(rng, invent, last)
    history = History(last=last, products=products, taste=taste, appeal=appeal, customers=[], lines=[], wanted={})
    for place in range(CUSTOMERS):
        customer = Customer(email=invent.email(), password=invent.password(), taste=rng.randrange(TASTES))
        history.customers.append(customer)
        known = {"password": customer.password} if place < ASKED else {}
        history.lines.append({"kind": "customer", "email": customer.email, "name": invent.name(), **known})
    for customer in history.customers:
        days = sorted(rng.randrange(DAYS) for _ in range(rng.randint(3, 5)))
        history.lines += [order(rng, invent, history, customer, last - timedelta(days=DAYS - 1 - day)) for day in days]
        history.lines += [_view(rng, history, customer) for _ in range(4)]
    history.wanted = {one.email: choose(rng, history, one, 3) for one in history.asked}
    return history


def order(rng, invent, history, customer, day):
    """One line of the file; what is in it counts as bought."""
    chosen = choose(rng, history, customer, rng.randint(2, 3))
    customer.bought |= set(chosen)
    lines = [{"sku": sku, "quantity": 1, "unit_price_cents": 1000} for sku in chosen]
    number = f"OLD-{invent.digits(9)}"
    return {
        "kind": "order",
        "number": number,
        "email": customer.email,
        "at": at(rng, day),
        "status": "shipped",
        "lines": lines,
    }


def choose(rng, history, customer, count):
    """Products that the customer hasn't bought."""
    chosen = []
    while len(chosen) < count:
        faithful = rng.random() < FAITHFUL
        free = [
            sku for sku, taste in history.taste.items()
            if sku not in customer.bought and sku not in chosen and (taste == customer.taste or not faithful)
        ]  # fmt: skip
        free = free or [sku for sku in history.taste if sku not in customer.bought and sku not in chosen]
        chosen += rng.choices(free, weights=[history.appeal[sku] for sku in free])
    return chosen


def best_sellers(history, days=30):
    """SKUs by pieces sold in the last days."""
    since = (history.last - timedelta(days=days - 1)).isoformat()
    sold = dict.fromkeys(history.taste, 0)
    for line in history.lines:
        if line["kind"] == "order" and line["at"] >= since:
            for one in line["lines"]:
                sold[one["sku"]] += one["quantity"]
    return sorted(sold, key=lambda sku: (-sold[sku], sku))


def all_knowing(history, customer):
    """What somebody would recommend who knows every taste."""
    return sorted(history.taste, key=lambda sku: (history.taste[sku] != customer.taste, -history.appeal[sku]))


def _products(rng, invent, last):
    products, taste, appeal = [], {}, {}
    for number in rng.sample(range(TASTES * PRODUCTS_OF_ONE), TASTES * PRODUCTS_OF_ONE):
        sku = f"{invent.word().upper()}-{invent.digits(4)}"
        taste[sku], appeal[sku] = number % TASTES, 1 / (1 + number // TASTES) ** 0.5
        category = f"shelf {rng.randrange(5)}"
        products.append({
            "kind": "product", "sku": sku, "name": invent.title(), "category": category, "price_cents": 1000, "on_hand": 50,
            "created_at": at(rng, last - timedelta(days=DAYS + 30)),
        })  # fmt: skip
    return products, taste, appeal


def _view(rng, history, customer):
    (sku,) = choose(rng, history, customer, 1)
    day = history.last - timedelta(days=rng.randrange(DAYS))
    return {"kind": "view", "email": customer.email, "sku": sku, "at": at(rng, day)}
