"""Fails task 3.

When the cellar gets warm, the kitchen's heater goes off too. Both write to one global name.
`nonlocal` gives each thermostat a state of its own.
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


state = "off"


def make_thermostat(low, high):
    global state
    state = "off"

    def measure(degrees):
        global state
        if degrees < low:
            state = "on"
        if degrees > high:
            state = "off"
        return state

    return measure
