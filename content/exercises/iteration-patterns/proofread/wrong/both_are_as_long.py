"""Fails task 2.

When the new letter is shorter, Python stops with an IndexError. The index comes from the old one and leads past the end of the new.
`zip` looks after both.
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines, start=1):
        if line != "":
            result.append((number, line))
    return result


def changes(old, new):
    result = []
    for i, line in enumerate(old):
        if line != new[i]:
            result.append((i + 1, line, new[i]))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
