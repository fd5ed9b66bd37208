"""Fails task 3.

A stream that begins hot brings no message at its start. Before the first number the state is fine, so that is a
change already.
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
        if degree > limit:
            now = "hot"
        if place == 0:
            state = now
        if now != state:
            state = now
            yield place, state


def watch(readings, size, limit):
    return changes(smoothed(measured(readings), size), limit)
