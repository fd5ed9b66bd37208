def numbered(lines):
    # Return a list of tuples: number, text.
    ...


def changes(old, new):
    # Return a list of tuples: number, old text, new text.
    ...


def added(old, new):
    # Return a list of tuples: number, text.
    ...
