"""Fails task 2.

The first group holds everybody who is on either list. Those who were invited *and* came are on both.
`|` makes the union. Which sign keeps what is in both?
"""


def people(names):
    return len(set(names))


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked | there, asked - there, there - asked
