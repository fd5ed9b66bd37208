"""Fails task 4.

A change is ignored when the form has that key. The order is upside down: the form says what holds as long as nobody changes it.
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
    tour = changes
    for key in form:
        tour[key] = form[key]
    return book(**tour)
