"""Fails task 1.

Two lines of the same name are one person only when they follow each other. Here `"Ana"`, `"Ben"`, `"Ana"` counts as three.
A set remembers all that came before, not only the last.
"""


def people(names):
    count = 0
    before = None
    for name in names:
        if name != before:
            count = count + 1
        before = name
    return count


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked & there, asked - there, there - asked
