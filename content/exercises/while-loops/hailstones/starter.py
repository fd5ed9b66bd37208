def next_number(number):
    return ...


def moves(number):
    count = 0
    # As long as it isn't down, make a move.
    return ...


def highest(number):
    return ...
