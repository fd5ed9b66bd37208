def first_bad(is_bad, last):
    """Return the first of the versions 1 to last that is bad."""
    ...


def most(fits):
    """Return the largest number that fits."""
    ...
