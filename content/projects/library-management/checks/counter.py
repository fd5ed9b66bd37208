"""What happens at the counter, over HTTP."""

from dataclasses import replace
from datetime import timedelta

PERIOD = timedelta(days=21)


def at(server, *users):
    """The same people, who talk to another server."""
    return [replace(user, http=user.http.at(server)) for user in users]


def borrow(user, book):
    return user.http.post(f"/api/books/{book['id']}/loans", json={}).expect(201).json


def refused(user, book, code):
    user.http.post(f"/api/books/{book['id']}/loans", json={}).is_error(409, code)


def back(librarian, loan):
    return librarian.http.post(f"/api/loans/{loan['id']}/return").expect(200).json


def reserve(user, book):
    return user.http.post(f"/api/books/{book['id']}/reservations", json={}).expect(201).json


def place(user, reservation):
    """Position and state, as its owner sees them."""
    came = user.http.get(f"/api/reservations/{reservation['id']}").expect(200).json
    return came["position"], came["state"]


def is_gone(user, reservation):
    user.http.get(f"/api/reservations/{reservation['id']}").is_error(404, "not_found")


def noon(now):
    """The same day in the middle, so that a few hours more or less don't change it."""
    return now.replace(hour=12, minute=0, second=0)
