"""Fails task 2.

At 18 degrees the lowest is said to be 0, and nobody measured that. Both names begin with 0, and 0 takes part in every comparison.
Begin with something that means: nothing yet.
"""


def make_sensor(step, zero=0):
    def degrees(reading):
        return (reading - zero) // step

    return degrees


def make_extremes():
    lowest = 0
    highest = 0

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
