"""Fails task 3.

The numbers are one too low. If the old letter has 4 lines, the first line beyond it has the number 5.
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
    return list(enumerate(new[len(old) :], start=len(old)))
