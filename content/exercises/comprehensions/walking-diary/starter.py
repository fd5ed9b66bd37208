def metres(walks):
    # Return a list of lengths in metres.
    ...


def long_walks(walks, km):
    # Return a list of places.
    ...


def headings(walks):
    # Return a list of texts such as "1. lake".
    ...
