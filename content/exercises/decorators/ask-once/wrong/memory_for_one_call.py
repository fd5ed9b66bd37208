"""Fails task 1.

The function in the middle is asked every time. The dictionary is made in the wrapper, so each call begins with
an empty one. Make it where it lives longer.
"""

from functools import wraps


def remembered(act):
    @wraps(act)
    def wrapper(*args):
        answers = {}
        if args not in answers:
            answers[args] = act(*args)
        return answers[args]

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
