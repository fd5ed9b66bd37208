"""Fails task 1.

Both cards now say *ball*. When `right` moved first, its own text lost its only label. The spare label held on
to the other one.
"""


def swap(left, right):
    spare = left
    right = left
    left = right
    return left + right
