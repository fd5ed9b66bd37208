"""Fails task 2.

Each answer is a number and a pair. The task asks for three values side by side. Give the two lines their own names in the loop.
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines, start=1):
        if line != "":
            result.append((number, line))
    return result


def changes(old, new):
    result = []
    for number, pair in enumerate(zip(old, new), start=1):
        if pair[0] != pair[1]:
            result.append((number, pair))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
