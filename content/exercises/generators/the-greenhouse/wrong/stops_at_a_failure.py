"""Fails task 1.

Behind the first None nothing comes any more. The loop ends there. A failed reading is left out, and the next
one counts again.
"""


def measured(readings):
    for reading in readings:
        if reading is None:
            return
        yield reading


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
