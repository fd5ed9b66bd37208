"""Fails task 1.

Here a walk times 1000 is a tuple a thousand times over. `*` repeats a tuple. Unpack it first, and multiply the kilometres.
"""


def metres(walks):
    return [walk * 1000 for walk in walks]


def long_walks(walks, km):
    return [place for place, length in walks if length >= km]


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
