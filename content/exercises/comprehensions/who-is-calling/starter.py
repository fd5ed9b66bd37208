def callers(contacts):
    # Return a dictionary: number to name.
    ...


def codes(contacts):
    # Return a set of area codes.
    ...


def people_in(contacts, code):
    # Return a dictionary: name to number.
    ...
