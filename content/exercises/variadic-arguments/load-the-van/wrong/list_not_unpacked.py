"""Fails task 3.

Python stops with a TypeError, because `too_heavy` didn't get the weights one by one.
A list of parcels is a single thing until one sign in the call spreads it.
"""


def load(*kilos, driver=80):
    return sum(kilos) + driver


def too_heavy(limit, *kilos):
    result = []
    for weight in kilos:
        if weight > limit:
            result.append(weight)
    return result


def check_order(order):
    return too_heavy(order["limit"], order["parcels"])


def book(van, town, hour=8):
    return van + " to " + town + " at " + str(hour)


def book_form(form, **changes):
    tour = form.copy()
    for key in changes:
        tour[key] = changes[key]
    return book(**tour)
