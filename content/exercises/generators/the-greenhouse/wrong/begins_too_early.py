"""Fails task 2.

Means come before there are enough readings. With a size of 2, the first one is made of two.
"""


def measured(readings):
    return (reading for reading in readings if reading is not None)


def smoothed(degrees, size):
    last = []
    for degree in degrees:
        last.append(degree)
        yield sum(last) // len(last)
        if len(last) == size:
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
