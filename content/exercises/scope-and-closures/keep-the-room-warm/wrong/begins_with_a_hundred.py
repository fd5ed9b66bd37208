"""Fails task 2.

In an oven this goes wrong: all degrees are above 100, and the lowest stays at 100. A made-up limit holds until somebody passes it.
The first degrees that come are the lowest and the highest.
"""


def make_sensor(step, zero=0):
    def degrees(reading):
        return (reading - zero) // step

    return degrees


def make_extremes():
    lowest = 100
    highest = -100

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
