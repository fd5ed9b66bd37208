"""Fails task 3.

The number in front is the length of the walk. What counts the walks while you go through them?
"""


def metres(walks):
    return [km * 1000 for place, km in walks]


def long_walks(walks, km):
    return [place for place, length in walks if length >= km]


def headings(walks):
    return [str(km) + ". " + place for place, km in walks]
