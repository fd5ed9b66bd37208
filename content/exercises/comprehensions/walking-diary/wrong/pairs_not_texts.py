"""Fails task 3.

Each heading is a tuple of a number and a place. The task wants one text. Turn the number into a text, and join them with `+`.
"""


def metres(walks):
    return [km * 1000 for place, km in walks]


def long_walks(walks, km):
    return [place for place, length in walks if length >= km]


def headings(walks):
    return [(number, place) for number, (place, km) in enumerate(walks, start=1)]
