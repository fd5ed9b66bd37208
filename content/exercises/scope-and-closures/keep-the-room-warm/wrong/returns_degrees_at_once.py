"""Fails task 1.

Python stops with a NameError. Is it about the reading? `make_sensor` itself isn't given one. It should return a function, and that one takes the reading.
Hand over the inner function without brackets.
"""


def make_sensor(step, zero=0):
    return (reading - zero) // step


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
