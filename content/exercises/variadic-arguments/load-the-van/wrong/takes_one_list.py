"""Fails task 1.

`load(12, 30)` stops with a TypeError. The parameter takes one thing, and the call brings two.
A star in front of it collects as many as come.
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
