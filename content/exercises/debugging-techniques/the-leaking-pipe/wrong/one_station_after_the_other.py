"""Fails task 2.

The station is right, and it took far too many holes. It asks one station after the other. Which question would
halve the street?
"""


def first_difference(one, other, last):
    for number in range(last + 1):
        if one(number) != other(number):
            return number
    return None


def first_dry(has_water, wet, dry):
    for station in range(wet + 1, dry):
        if not has_water(station):
            return station
    return dry


def shrink(fails, number):
    smallest = number
    for turn in range(number):
        if smallest == 0:
            return 0
        if fails(smallest // 2):
            smallest = smallest // 2
        elif fails(smallest - 1):
            smallest = smallest - 1
        else:
            return smallest
    return smallest
