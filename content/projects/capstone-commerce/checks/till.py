"""Orders, as customers place them."""

import itertools

from carts import put

KEYS = itertools.count(1)


def new_key(invent):
    return f"{invent.word()}-{next(KEYS)}"


def home(user, invent):
    """An address of theirs."""
    return user.http.post("/api/me/addresses", json={"line": invent.title(), "city": invent.word()}).expect(201).json


def send_order(user, invent, *, address=None, key=None, headers=None, seconds=15, **given):
    """The answer, whatever it is. The cart is as it is."""
    address = address or home(user, invent)
    headers = {"Idempotency-Key": key or new_key(invent), **(headers or {})}
    return user.http.post("/api/orders", json={"address_id": address["id"], **given}, headers=headers, seconds=seconds)


def order(user, invent, wanted, **given):
    """Puts (product, quantity) pairs into the cart, and orders them."""
    for product, quantity in wanted:
        put(user.http, product, quantity)
    return send_order(user, invent, **given).expect(201).json


def read(user, one):
    return user.http.get(f"/api/orders/{one['id']}").expect(200).json


def status(user, one):
    return read(user, one)["status"]


def buy(payment, user, invent, wanted, **given):
    """Orders and pays; the order as it is then."""
    placed = order(user, invent, wanted, **given)
    answered = payment.pay(placed["number"])
    assert answered == 204, f"A good notice should be answered with 204, not {answered}."
    return read(user, placed)
