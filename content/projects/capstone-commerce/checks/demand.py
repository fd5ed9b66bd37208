"""Pieces sold a day, by a rule with noise: each product has a level, a week of its own, and a slow rise or fall."""

import math
from datetime import UTC, datetime, time, timedelta

PRODUCTS, DAYS, AHEAD = 24, 98, 14
WEEK = (0.7, 0.6, 0.7, 0.9, 1.3, 1.9, 0.9)
"""Of the shop, from Monday on."""


def make(rng, invent, last):
    """SKU to its rate on a day (by the number of days after `last`; 0 is `last` itself)."""
    return {f"{invent.word().upper()}-{invent.digits(4)}": _rate(rng, last) for _ in range(PRODUCTS)}


def records(rng, invent, rates, last):
    """One order a day, which has what was sold of everything; and who bought it."""
    start = datetime.combine(last - timedelta(days=DAYS + 9), time(8), UTC)
    for sku in rates:
        yield {"kind": "product", "sku": sku, "name": invent.title(), "category": "tea", "price_cents": 500, "on_hand": 5,
               "created_at": _text(start)}  # fmt: skip
    email = invent.email()
    yield {"kind": "customer", "email": email, "name": "Everybody"}
    for day in range(1 - DAYS, 1):
        sold = {sku: poisson(rng, rate(day)) for sku, rate in rates.items()}
        lines = [{"sku": sku, "quantity": pieces, "unit_price_cents": 500} for sku, pieces in sold.items() if pieces]
        at = datetime.combine(last + timedelta(days=day), time(rng.randrange(1, 23)), UTC)
        yield {
            "kind": "order",
            "number": f"D-{invent.digits(10)}",
            "email": email,
            "at": _text(at),
            "status": "paid",
            "lines": lines,
        }


def poisson(rng, rate):
    """By Knuth's way, which is fine for small rates."""
    limit, pieces, product = math.exp(-rate), 0, rng.random()
    while product > limit:
        pieces, product = pieces + 1, product * rng.random()
    return pieces


def _rate(rng, last):
    level, drift = rng.uniform(6, 20), rng.uniform(-0.003, 0.003)
    own = [factor * rng.uniform(0.85, 1.15) for factor in WEEK]
    return lambda day: level * (1 + drift) ** day * own[(last + timedelta(days=day)).weekday()]


def _text(at):
    return at.isoformat().replace("+00:00", "Z")
