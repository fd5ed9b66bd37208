def people(names):
    # Return how many different names there are.
    ...


def compare(invited, came):
    # Return a tuple of three sets.
    ...
