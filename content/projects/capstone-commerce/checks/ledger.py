"""Invented sales, and what reports must say of them, worked out from the same lines."""

from datetime import UTC, date, datetime, time, timedelta

SOLD = ("paid", "shipped")


def products(invent, count, categories):
    return [
        {"kind": "product", "sku": f"{invent.word().upper()}-{invent.digits(4)}", "name": invent.title(),
         "category": categories[place % len(categories)], "price_cents": 500, "on_hand": 20}
        for place in range(count)
    ]  # fmt: skip


def customers(invent, count):
    return [{"kind": "customer", "email": invent.email(), "name": invent.name()} for _ in range(count)]


def order(rng, invent, people, goods, moment, status=None):
    lines = [
        {"sku": one["sku"], "quantity": rng.randint(1, 4), "unit_price_cents": rng.randint(100, 9999)}
        for one in rng.sample(goods, rng.randint(1, 3))
    ]
    status = status or rng.choices(("paid", "shipped", "cancelled", "expired"), weights=(4, 3, 1, 1))[0]
    number = f"B-{invent.digits(10)}"
    at = moment.isoformat().replace("+00:00", "Z")
    return {
        "kind": "order",
        "number": number,
        "email": rng.choice(people)["email"],
        "at": at,
        "status": status,
        "lines": lines,
    }


def moment(rng, day):
    """Often close to midnight, where days are cut."""
    at = rng.choice((time(0, 0, 1), time(23, 59, 59), time(rng.randrange(24), rng.randrange(60))))
    return datetime.combine(day, at, UTC)


def by_day(orders, first, last):
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [report(day.isoformat(), [one for one in counted(orders) if day_of(one) == day]) for day in days]


def by_week(orders, first, last):
    weeks = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        year, week, _ = day.isocalendar()
        weeks.setdefault(f"{year}-W{week:02}", []).append(day)
    return [report(key, [one for one in counted(orders) if day_of(one) in days]) for key, days in weeks.items()]


def by_category(orders, first, last, category_of):
    chosen = [one for one in counted(orders) if first <= day_of(one) <= last]
    rows = [
        report(name, chosen, lambda line, name=name: category_of[line["sku"]] == name) for name in set(category_of.values())
    ]
    return sorted((row for row in rows if row["units"]), key=lambda row: (-row["revenue_cents"], row["key"]))


def report(key, orders, wanted=lambda line: True):
    lines = [[line for line in one["lines"] if wanted(line)] for one in orders]
    return {
        "key": key,
        "orders": sum(1 for own in lines if own),
        "units": sum(line["quantity"] for own in lines for line in own),
        "revenue_cents": sum(line["quantity"] * line["unit_price_cents"] for own in lines for line in own),
    }


def counted(orders):
    return [one for one in orders if one["status"] in SOLD]


def day_of(one):
    return date.fromisoformat(one["at"][:10])
