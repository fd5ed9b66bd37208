"""Fails task 1.

When the same line comes twice, both have the number of the first. `index` finds the first one that is equal.
It can't know which of them you mean.
"""


def numbered(lines):
    result = []
    for line in lines:
        if line != "":
            result.append((lines.index(line) + 1, line))
    return result


def changes(old, new):
    result = []
    for number, (before, after) in enumerate(zip(old, new), start=1):
        if before != after:
            result.append((number, before, after))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
