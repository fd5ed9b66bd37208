"""Fails task 2.

The three sets are right, but they come in a list. The task asks for a tuple: three values, each with a meaning of its own.
What makes a tuple?
"""


def people(names):
    return len(set(names))


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return [asked & there, asked - there, there - asked]
