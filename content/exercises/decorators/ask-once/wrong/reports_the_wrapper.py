"""Fails task 2.

The report says `wrapper`. That is the name of the inner function. And the decorated function has lost its own
name as well: which line copies it, and whose name do you want to report?
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
        def wrapper(*args, **kwargs):
            start = clock()
            result = act(*args, **kwargs)
            report(wrapper.__name__, clock() - start)
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
