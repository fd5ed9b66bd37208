"""Fails task 2.

Every walk comes through. The loop has a name of its own called `km`, and it hides the `km` that the function got.
So each length is compared with itself. Give the two different names.
"""


def metres(walks):
    return [km * 1000 for place, km in walks]


def long_walks(walks, km):
    return [place for place, km in walks if km >= km]


def headings(walks):
    return [str(number) + ". " + place for number, (place, km) in enumerate(walks, start=1)]
