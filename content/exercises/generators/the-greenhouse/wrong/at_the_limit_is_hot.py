"""Fails task 3.

At exactly the limit this says hot. The task says above the limit.
"""


def measured(readings):
    return (reading for reading in readings if reading is not None)


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
        if degree >= limit:
            now = "hot"
        if now != state:
            state = now
            yield place, state


def watch(readings, size, limit):
    return changes(smoothed(measured(readings), size), limit)
