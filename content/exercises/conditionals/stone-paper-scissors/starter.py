def is_sign(sign):
    return ...


def beats(one, two):
    return ...


def winner(one, two):
    # Ask for the odd case first.
    return ...
