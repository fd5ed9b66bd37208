"""Fails task 1.

As soon as the second number is the larger one, the result is None. The smaller call finds the tile, and nobody hands it on.
Which of the two similar lines does?
"""


def tile(length, width):
    if length == width:
        return length
    if length > width:
        return tile(length - width, width)
    tile(length, width - length)
