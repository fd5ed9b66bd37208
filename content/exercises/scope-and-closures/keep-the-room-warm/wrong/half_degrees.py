"""Fails task 1.

The degrees have a point in them. `/` divides exactly, and the task drops the part behind the point.
"""


def make_sensor(step, zero=0):
    def degrees(reading):
        return (reading - zero) / step

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
        if degrees > high:
            state = "off"
        return state

    return measure
