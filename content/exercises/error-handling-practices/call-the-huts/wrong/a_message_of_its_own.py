"""Fails task 1.

The caller gets a new exception, and the message of the hut is gone. `raise` alone sends on the one that was caught.
"""


class NoAnswer(Exception):
    """Raised when a hut doesn't answer its radio."""


def ask(hut, times):
    for attempt in range(1, times + 1):
        try:
            return hut()
        except NoAnswer:
            if attempt == times:
                raise NoAnswer("no answer")


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
        try:
            degrees = ask(hut, times)
        except NoAnswer as error:
            cause = error
        else:
            if lowest is None or degrees < lowest:
                lowest = degrees
    if lowest is None:
        raise NoAnswer("none of " + str(count) + " huts") from cause
    return lowest
