"""Products with invented names, and how checks make, edit and book them."""

from urllib.parse import urlsplit

PATIENCE = 20
"""Seconds for a crowd of requests at once, on a machine that has more to do."""

QUIET = 0.4
"""Seconds in which what shouldn't come would have come: something that was sent later is here already."""


def product(rng, invent, **given):
    """Fields of a good one."""
    return {
        "sku": f"{invent.word()}-{rng.randint(100, 999)}",
        "name": f"{invent.word()} {invent.word()}",
        "reorder_level": 0,
        "price_cents": rng.randint(1, 99_999),
        **given,
    }


def make(client, fields):
    """What the server answers."""
    return client.post("/api/products", json=fields).expect(201).json


def stocked(client, fields, quantity):
    """A product with so much of it, as the server has it then."""
    made = make(client, fields)
    if quantity:
        book(client, made, quantity)
    return read(client, made)


def path_of(product):
    return f"/api/products/{product['id']}"


def read(client, product):
    return client.get(path_of(product)).expect(200).json


def ask(client, product, delta, *, key="", seconds=5, **more):
    """The answer to a movement, whatever it is."""
    body = {"delta": delta, "reason": "sale" if delta < 0 else "receive", **more}
    headers = {"Idempotency-Key": key} if key else {}
    return client.post(f"{path_of(product)}/movements", json=body, headers=headers, seconds=seconds)


def book(client, product, delta, **more):
    return ask(client, product, delta, **more).expect(201).json


def edit(client, product, changes, *, etag=None):
    """The answer to a PATCH that is based on the product as it is now, or on `etag`."""
    seen = etag or client.get(path_of(product)).expect(200).headers["etag"]
    return client.patch(path_of(product), json=changes, headers={"If-Match": seen})


def feed(client, product):
    return client.whole_feed(f"{path_of(product)}/movements")


def statuses(answers):
    """How often each status came."""
    found = [answer.status for answer in answers]
    return {status: found.count(status) for status in sorted(set(found))}


def local(location):
    """The path of a Location header, with or without a host."""
    return urlsplit(location).path
