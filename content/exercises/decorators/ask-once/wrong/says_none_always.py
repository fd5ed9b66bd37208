"""Fails task 3.

Beyond the limit this returns None, whatever `instead` says. The setting is never read. The wrapper can see it:
it's a name of the outermost function.
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
                return None
            left = left - 1
            return act(*args, **kwargs)

        return wrapper

    return decorator
