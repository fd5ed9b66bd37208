"""Fails task 3.

Numbers that are out of order in the middle are told by their ends, and would come out in order. The ends and the count aren't enough.
Compare each number with the one before it.
"""

import pickle


def weight(thing):
    try:
        return len(pickle.dumps(thing))
    except Exception:
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
    if numbers[-1] - numbers[0] != len(numbers) - 1:
        return numbers
    return [numbers[0], numbers[-1] + 1]
