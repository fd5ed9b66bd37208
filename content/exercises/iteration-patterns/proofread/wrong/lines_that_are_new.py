"""Fails task 3.

This lists every line whose text isn't in the old letter, wherever it stands. Only what lies beyond the old letter's end was added,
even when its text was there before.
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
    result = []
    for number, line in enumerate(new, start=1):
        if line not in old:
            result.append((number, line))
    return result
