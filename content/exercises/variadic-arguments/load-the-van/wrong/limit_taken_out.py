"""Fails task 3.

The answer is right, but the order has lost its limit, and the order belongs to somebody else.
`.pop` takes an entry out. Square brackets look without taking.
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
    return too_heavy(order.pop("limit"), *order["parcels"])


def book(van, town, hour=8):
    return van + " to " + town + " at " + str(hour)


def book_form(form, **changes):
    tour = form.copy()
    for key in changes:
        tour[key] = changes[key]
    return book(**tour)
