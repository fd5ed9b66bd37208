"""Fails task 1.

Somebody who signs twice is counted twice. The length of the list is the number of lines on the sheet.
What holds each name once?
"""


def people(names):
    return len(names)


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked & there, asked - there, there - asked
