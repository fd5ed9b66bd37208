"""Fails task 3.

It stops after one step, though a smaller number fails too. After each success the search begins again.
"""


def first_difference(one, other, last):
    for number in range(last + 1):
        if one(number) != other(number):
            return number
    return None


def first_dry(has_water, wet, dry):
    for turn in range(wet, dry):
        if dry - wet == 1:
            return dry
        middle = (wet + dry) // 2
        if has_water(middle):
            wet = middle
        else:
            dry = middle


def shrink(fails, number):
    smallest = number
    for turn in range(number):
        if smallest == 0:
            return 0
        if fails(smallest // 2):
            smallest = smallest // 2
        elif fails(smallest - 1):
            smallest = smallest - 1
        return smallest
    return smallest
