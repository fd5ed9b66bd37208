"""Fails task 1.

Whoever signed twice isn't counted at all. They came too: a name that is there twice is still one person.
"""


def people(names):
    count = 0
    for name in names:
        if names.count(name) == 1:
            count = count + 1
    return count


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked & there, asked - there, there - asked
