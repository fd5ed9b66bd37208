def changed(before, after):
    # Return a list of tuples: name, old price, new price.
    ...


def gone_and_new(before, after):
    # Return a tuple of two lists of names.
    ...


def dearer(before, after):
    # Return a list of tuples: rise, name.
    ...
