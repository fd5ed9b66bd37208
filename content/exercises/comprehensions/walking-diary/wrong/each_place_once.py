"""Fails task 2.

A place to which two long walks led should be there twice, and the order matters. A set keeps neither.
"""


def metres(walks):
    return [km * 1000 for place, km in walks]


def long_walks(walks, km):
    return sorted({place for place, length in walks if length >= km})


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
