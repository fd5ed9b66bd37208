"""Fails task 2.

Every call is the first one. The count is set to 0 in the wrapper, and that runs at each call. Where does a
value have to stand to be made once for each decorated function?
"""

from functools import wraps


def polite(act):
    @wraps(act)
    def wrapper(*args, **kwargs):
        return act(*args, **kwargs) + ", with pleasure"

    return wrapper


def counted(act):
    @wraps(act)
    def wrapper(*args, **kwargs):
        calls = 0
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
