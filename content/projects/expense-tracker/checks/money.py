"""Expenses with invented amounts, and how checks record and sum them."""

from datetime import date, timedelta

CATEGORIES = ("Food", "Housing", "Transport")
FIRST = date(2031, 1, 1)


def expense(rng, invent, **given):
    """Fields of a good one."""
    return {
        "amount_cents": rng.randint(1, 99_999),
        "currency": "EUR",
        "category": rng.choice(CATEGORIES),
        "spent_on": (FIRST + timedelta(days=rng.randrange(365))).isoformat(),
        "description": invent.sentence(),
        **given,
    }


def record(user, fields):
    """What the server answers."""
    return user.http.post("/api/expenses", json=fields).expect(201).json


def record_all(user, many):
    """Several at a time; the answers in order."""
    made = []
    for start in range(0, len(many), 10):
        made += user.http.together([lambda fields=fields: record(user, fields) for fields in many[start : start + 10]])
    return made


def total(expenses, **same):
    """The cents of those that have these values."""
    return sum(one["amount_cents"] for one in expenses if all(one[name] == value for name, value in same.items()))
