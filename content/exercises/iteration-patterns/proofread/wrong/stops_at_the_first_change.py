"""Fails task 2.

Only the first change is found. `return` ends the function, and the rest of the letter isn't compared.
Collect the changes and return them after the loop.
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines, start=1):
        if line != "":
            result.append((number, line))
    return result


def changes(old, new):
    for number, (before, after) in enumerate(zip(old, new), start=1):
        if before != after:
            return [(number, before, after)]
    return []


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
