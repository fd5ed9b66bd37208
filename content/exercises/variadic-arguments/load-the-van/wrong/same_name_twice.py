"""Fails task 4.

When form and changes both name a van, Python stops: `book` got multiple values. Two stars twice don't make one dictionary.
Put the changes into one first, then unpack that.
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
    return book(**form, **changes)
