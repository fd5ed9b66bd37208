"""Fails task 1.

`zero` is taken off after the division here. It is a reading, so it has to be taken off the reading first.
"""


def make_sensor(step, zero=0):
    def degrees(reading):
        return reading // step - zero

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
