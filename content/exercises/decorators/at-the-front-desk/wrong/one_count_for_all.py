"""Fails task 2.

A second function goes on where the first one stopped. The count is a global name, so all of them share it. The
decorator runs once for each function: let it make the count.
"""

from functools import wraps


def polite(act):
    @wraps(act)
    def wrapper(*args, **kwargs):
        return act(*args, **kwargs) + ", with pleasure"

    return wrapper


calls = 0


def counted(act):

    @wraps(act)
    def wrapper(*args, **kwargs):
        global calls
        calls = calls + 1
        return calls, act(*args, **kwargs)

    return wrapper


def open_between(first, last):
    def decorator(act):
        @wraps(act)
        def wrapper(hour, *args, **kwargs):
            if first <= hour and hour <= last:
                return act(*args, **kwargs)
            return "closed"

        return wrapper

    return decorator
