"""Fails task 2.

Only the first heavy parcel is reported. A `return` inside the loop ends it, and the others are never looked at.
When is the list complete?
"""


def load(*kilos, driver=80):
    return sum(kilos) + driver


def too_heavy(limit, *kilos):
    result = []
    for weight in kilos:
        if weight > limit:
            result.append(weight)
            return result
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
