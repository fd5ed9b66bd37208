"""Fails task 1.

For some things the program stops. A lock brings a `TypeError`, and other things bring other errors.
Catch the whole family.
"""

import pickle


def weight(thing):
    try:
        return len(pickle.dumps(thing))
    except TypeError:
        return None


def heaviest(things):
    best = None
    most = None
    for place in range(len(things)):
        here = weight(things[place])
        if here is not None and (most is None or here > most):
            best = place
            most = here
    return best


def to_send(numbers):
    if len(numbers) < 2:
        return numbers
    for place in range(1, len(numbers)):
        if numbers[place] != numbers[place - 1] + 1:
            return numbers
    return [numbers[0], numbers[-1] + 1]
