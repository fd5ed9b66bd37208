"""Fails task 1.

Both cards now say *foot*. After `left = right`, no label sticks to *ball* any more. Something has to hold on to
it before.
"""


def swap(left, right):
    left = right
    right = left
    return left + right
