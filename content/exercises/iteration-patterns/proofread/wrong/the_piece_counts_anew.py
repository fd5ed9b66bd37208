"""Fails task 3.

The lines are right, but their numbers begin at 1 again. They are numbered in the piece, not in the letter.
How many lines come before the piece?
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines, start=1):
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
    return list(enumerate(new[len(old) :], start=1))
