"""Fails task 3.

Between the limits this always says off, so the room never gets up to the upper limit. What the heater did last is forgotten.
Look for a line that says off again at every call.
"""


def make_sensor(step, zero=0):
    def degrees(reading):
        return (reading - zero) // step

    return degrees


def make_extremes():
    lowest = None
    highest = None

    def remember(degrees):
        nonlocal lowest, highest
        if lowest is None or degrees < lowest:
            lowest = degrees
        if highest is None or degrees > highest:
            highest = degrees
        return lowest, highest

    return remember


def make_thermostat(low, high):
    state = "off"

    def measure(degrees):
        nonlocal state
        if degrees < low:
            state = "on"
        else:
            state = "off"
        return state

    return measure
