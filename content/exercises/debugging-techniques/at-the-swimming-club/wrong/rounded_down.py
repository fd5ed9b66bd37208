"""Fails task 3.

For 13 people there are two lanes, and one person has none. Without the 1, what is left over gets no lane. When
is one more needed, and when not?
"""


def fee(age, months):
    monthly = 30
    if age < 18:
        monthly = 18
    if months >= 12:
        months = months - 1
    return monthly * months


def best(times):
    shortest = None
    for time in times:
        if shortest is None or time < shortest:
            shortest = time
    return shortest


def lanes(people, most):
    return people // most


def free_lanes(people, most):
    return 8 - lanes(people, most)


def metres(lengths, pool):
    total = 0
    for length in range(lengths):
        total = total + pool
    return total


def badge(lengths, pool):
    swum = metres(lengths, pool=pool)
    if swum >= 1000:
        return "gold"
    if swum >= 400:
        return "silver"
    return "none"


def week(days, pool):
    total = 0
    for lengths in days:
        total = total + metres(lengths, pool=pool)
    return total
