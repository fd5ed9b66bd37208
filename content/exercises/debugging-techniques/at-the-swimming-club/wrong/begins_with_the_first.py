"""Fails task 2.

Without any times Python stops with an exception. It begins with the first time of the list, and there may be
none. What should come out then?
"""


def fee(age, months):
    monthly = 30
    if age < 18:
        monthly = 18
    if months >= 12:
        months = months - 1
    return monthly * months


def best(times):
    shortest = times[0]
    for time in times:
        if shortest is None or time < shortest:
            shortest = time
    return shortest


def lanes(people, most):
    return (people + most - 1) // most


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
