"""Fails task 1.

The answer is one number: all the walks together. The task asks for a list with one number for each walk.
"""


def metres(walks):
    total = 0
    for place, km in walks:
        total = total + km * 1000
    return total


def long_walks(walks, km):
    return [place for place, length in walks if length >= km]


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
