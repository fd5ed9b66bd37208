"""Fails task 1.

After a second sensor was set up, the first one uses its scale. A global name can hold only one step.
The parameters belong to each sensor already.
"""


def make_sensor(new_step, zero=0):
    global step
    step = new_step

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
        if degrees > high:
            state = "off"
        return state

    return measure
