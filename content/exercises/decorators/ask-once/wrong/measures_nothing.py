"""Fails task 2.

Every call takes 0 seconds. The clock is read twice before the function runs. Which of the two readings belongs
behind the call?
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
            report(act.__name__, clock() - start)
            return act(*args, **kwargs)

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
