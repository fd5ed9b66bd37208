"""Fails task 3.

Python stops with a TypeError: this takes the two hours and the function together. `@open_between(9, 17)` calls
it with the hours alone. What comes back must be a decorator, which takes the function.
"""

from functools import wraps


def polite(act):
    @wraps(act)
    def wrapper(*args, **kwargs):
        return act(*args, **kwargs) + ", with pleasure"

    return wrapper


def counted(act):
    calls = 0

    @wraps(act)
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls = calls + 1
        return calls, act(*args, **kwargs)

    return wrapper


def open_between(act, first, last):
    @wraps(act)
    def wrapper(hour, *args, **kwargs):
        if first <= hour and hour <= last:
            return act(*args, **kwargs)
        return "closed"

    return wrapper
