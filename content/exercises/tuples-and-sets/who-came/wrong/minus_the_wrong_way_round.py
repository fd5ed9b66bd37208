"""Fails task 2.

The second group and the third have changed places. With `-` it matters which set stands first:
`a - b` is what is in `a` and not in `b`.
"""


def people(names):
    return len(set(names))


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked & there, there - asked, asked - there
