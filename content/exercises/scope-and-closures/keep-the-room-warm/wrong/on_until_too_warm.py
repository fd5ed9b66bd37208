"""Fails task 3.

Between the limits this always says on. A room that has been warm once should cool down to the lower limit first.
The heater has to remember whether it is on its way up or down.
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
        state = "on"
        if degrees > high:
            state = "off"
        return state

    return measure
