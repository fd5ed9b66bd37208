def first_and_last(rain):
    # Return a list: the first number and the last.
    ...


def last_days(rain, n):
    # Return a list of the last n numbers.
    ...


def wetter_days(rain):
    # Return how many days had more rain than the day before.
    ...
