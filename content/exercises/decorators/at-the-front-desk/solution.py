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


def open_between(first, last):
    def decorator(act):
        @wraps(act)
        def wrapper(hour, *args, **kwargs):
            if first <= hour and hour <= last:
                return act(*args, **kwargs)
            return "closed"

        return wrapper

    return decorator
