"""Fails task 1.

The first line has the number 0. `enumerate` begins there unless it's told otherwise, and people count from 1.
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines):
        if line != "":
            result.append((number, line))
    return result


def changes(old, new):
    result = []
    for number, (before, after) in enumerate(zip(old, new), start=1):
        if before != after:
            result.append((number, before, after))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
