"""Fails task 1.

This never ends: it cuts the short side by the long one, and the numbers fall below 0. A square can be cut only off the longer side.
Which line belongs to which case?
"""


def tile(length, width):
    if length == width:
        return length
    if length > width:
        return tile(length, width - length)
    return tile(length - width, width)
