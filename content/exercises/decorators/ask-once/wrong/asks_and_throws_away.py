"""Fails task 3.

Beyond the limit `instead` is returned, but the function in the middle is still called. That costs a question.
Look at the count before the call.
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
            answer = act(*args, **kwargs)
            if left == 0:
                return instead
            left = left - 1
            return answer

        return wrapper

    return decorator
