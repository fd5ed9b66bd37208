"""Fails task 1.

An answer of 0, an empty text or None is asked for again. All of them count as false. Ask whether the key is in
the dictionary, whatever stands behind it.
"""

from functools import wraps


def remembered(act):
    answers = {}

    @wraps(act)
    def wrapper(*args):
        if not answers.get(args):
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
