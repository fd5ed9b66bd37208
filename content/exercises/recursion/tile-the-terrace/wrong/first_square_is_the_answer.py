"""Fails task 1.

A terrace of 12 by 8 gets tiles of 8. That is the side of the square that was cut off, and such tiles don't fit what is left.
The rest has to be asked about too.
"""


def tile(length, width):
    if length == width:
        return length
    if length > width:
        return width
    return tile(length, width - length)
