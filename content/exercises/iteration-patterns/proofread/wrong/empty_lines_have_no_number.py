"""Fails task 1.

Behind an empty line the numbers are too low. Empty lines aren't listed, but they are counted: the reader looks for line 3 of the letter.
Let every line be counted, and leave out afterwards.
"""


def numbered(lines):
    result = []
    number = 1
    for line in lines:
        if line != "":
            result.append((number, line))
            number = number + 1
    return result


def changes(old, new):
    result = []
    for number, (before, after) in enumerate(zip(old, new), start=1):
        if before != after:
            result.append((number, before, after))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
