"""Fails task 1.

Nothing has changed. The spare text went back to the card it came from. Which card still needs it?
"""


def swap(left, right):
    spare = left
    left = right
    left = spare
    return left + right
