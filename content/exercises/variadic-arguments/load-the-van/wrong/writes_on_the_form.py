"""Fails task 4.

The booking is right, but the form has been changed for ever. A second name for a dictionary doesn't make a second dictionary.
Make a copy, and write on that.
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
    return too_heavy(order["limit"], *order["parcels"])


def book(van, town, hour=8):
    return van + " to " + town + " at " + str(hour)


def book_form(form, **changes):
    tour = form
    for key in changes:
        tour[key] = changes[key]
    return book(**tour)
