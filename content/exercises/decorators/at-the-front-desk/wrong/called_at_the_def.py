"""Fails task 1.

Python stops before anybody asks: the function got no arguments. The decorator calls it at once. It should
return a wrapper, and the wrapper makes the call when somebody asks.
"""

from functools import wraps


def polite(act):
    return act() + ", with pleasure"


def counted(act):
    calls = 0

    @wraps(act)
    def wrapper(*args, **kwargs):
        nonlocal calls
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
