"""Fails task 2.

A line that has only moved isn't found. This asks whether the new line was anywhere in the old letter.
The question is whether it was in the *same place*. Which helper walks through both side by side?
"""


def numbered(lines):
    result = []
    for number, line in enumerate(lines, start=1):
        if line != "":
            result.append((number, line))
    return result


def changes(old, new):
    result = []
    for number, line in enumerate(new, start=1):
        if number <= len(old) and line not in old:
            result.append((number, old[number - 1], line))
    return result


def added(old, new):
    return list(enumerate(new[len(old) :], start=len(old) + 1))
