"""Fails task 1.

A reading of 0 is left out. 0 counts as false, and it's a temperature all the same. Ask for None itself.
"""


def measured(readings):
    return (reading for reading in readings if reading)


def smoothed(degrees, size):
    last = []
    for degree in degrees:
        last.append(degree)
        if len(last) == size:
            yield sum(last) // size
            last.pop(0)


def changes(degrees, limit):
    state = "fine"
    for place, degree in enumerate(degrees):
        now = "fine"
        if degree > limit:
            now = "hot"
        if now != state:
            state = now
            yield place, state


def watch(readings, size, limit):
    return changes(smoothed(measured(readings), size), limit)
