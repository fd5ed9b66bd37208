"""Fails task 2.

These are the short walks. The `if` at the end says what comes in, not what is left out.
"""


def metres(walks):
    return [km * 1000 for place, km in walks]


def long_walks(walks, km):
    return [place for place, length in walks if length < km]


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
