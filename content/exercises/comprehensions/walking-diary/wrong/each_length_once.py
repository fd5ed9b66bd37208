"""Fails task 1.

Walks of the same length are there only once, and the order is gone. Braces make a set. Which brackets make a list?
"""


def metres(walks):
    return {km * 1000 for place, km in walks}


def long_walks(walks, km):
    return [place for place, length in walks if length >= km]


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
