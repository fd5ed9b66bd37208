"""Fails task 4.

One silent hut, and there is no answer for the whole mountain. Such a hut should be left out.
"""


class NoAnswer(Exception):
    """Raised when a hut doesn't answer its radio."""


def ask(hut, times):
    for attempt in range(1, times + 1):
        try:
            return hut()
        except NoAnswer:
            if attempt == times:
                raise


def call(switch_on, switch_off, hut, times):
    switch_on()
    try:
        return ask(hut, times)
    finally:
        switch_off()


def line(name, hut, times):
    try:
        degrees = ask(hut, times)
    except NoAnswer as error:
        return name + ": no answer in " + str(times) + " calls (" + str(error) + ")"
    return name + ": " + str(degrees) + " degrees"


def coldest(huts, times):
    lowest = None
    cause = None
    count = 0
    for hut in huts:
        count = count + 1
        degrees = ask(hut, times)
        if lowest is None or degrees < lowest:
            lowest = degrees
    if lowest is None:
        raise NoAnswer("none of " + str(count) + " huts") from cause
    return lowest
