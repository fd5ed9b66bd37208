"""Fails task 2.

When 0 degrees have been the extreme, the next number replaces it. 0 counts as false after `not`, like None.
Ask with `is None`, since 0 degrees are a temperature too.
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
        if not lowest or degrees < lowest:
            lowest = degrees
        if not highest or degrees > highest:
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
