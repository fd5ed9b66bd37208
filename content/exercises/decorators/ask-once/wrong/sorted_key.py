"""Fails task 1.

The same arguments in another order get the first answer. From a to b isn't from b to a. Keep the arguments as
they came.
"""

from functools import wraps


def remembered(act):
    answers = {}

    @wraps(act)
    def wrapper(*args):
        key = frozenset(args)
        if key not in answers:
            answers[key] = act(*args)
        return answers[key]

    return wrapper


def timed(clock, report):
    def decorator(act):
        @wraps(act)
        def wrapper(*args, **kwargs):
            start = clock()
            result = act(*args, **kwargs)
            report(act.__name__, clock() - start)
            return result

        return wrapper

    return decorator


def at_most(times, instead=None):
    def decorator(act):
        left = times

        @wraps(act)
        def wrapper(*args, **kwargs):
            nonlocal left
            if left == 0:
                return instead
            left = left - 1
            return act(*args, **kwargs)

        return wrapper

    return decorator
