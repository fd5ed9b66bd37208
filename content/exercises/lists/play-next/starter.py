def without(songs, song):
    # Return a new list with all the songs but this one.
    ...


def play_next(queue, song):
    # Change queue itself. Return nothing.
    ...


def mix(mine, yours):
    # Return a new list that takes turns.
    ...
