"""Fails task 1.

It stops with a TypeError. A call may bring two parcels, or none, and a parameter without a star takes exactly one thing.
A star in front of it in the `def` collects as many as come.
"""


def load(kilos, driver=80):
    return sum(kilos) + driver


def too_heavy(limit, *kilos):
    result = []
    for weight in kilos:
        if weight > limit:
            result.append(weight)
    return result


def check_order(order):
    return too_heavy(order["limit"], *order["parcels"])


def book(van, town, hour=8):
    return van + " to " + town + " at " + str(hour)


def book_form(form, **changes):
    tour = form.copy()
    for key in changes:
        tour[key] = changes[key]
    return book(**tour)
