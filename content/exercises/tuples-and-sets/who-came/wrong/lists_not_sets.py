"""Fails task 2.

The names are in the right groups, but each group is a list. The task asks for sets, so that a name can't be there twice
and no order has to be agreed on.
"""


def people(names):
    return len(set(names))


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return sorted(asked & there), sorted(asked - there), sorted(there - asked)
