"""Fails task 2.

The times are reported, and every call returns None. The result of the function in the middle gets lost. Keep it
under a name while you read the clock, and return it at the end.
"""

from functools import wraps


def remembered(act):
    answers = {}

    @wraps(act)
    def wrapper(*args):
        if args not in answers:
            answers[args] = act(*args)
        return answers[args]

    return wrapper


def timed(clock, report):
    def decorator(act):
        @wraps(act)
        def wrapper(*args, **kwargs):
            start = clock()
            act(*args, **kwargs)
            report(act.__name__, clock() - start)

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
