"""Fails task 1.

`early=True` stops with a TypeError. The wrapper collects positional arguments only. Named ones need two stars,
in the `def` and in the call.
"""

from functools import wraps


def polite(act):
    @wraps(act)
    def wrapper(*args):
        return act(*args) + ", with pleasure"

    return wrapper


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
