"""Fails task 1.

A square terrace gets no answer of its own here: the lines below its question are never reached. Ask for the base case before any other call.
"""


def tile(length, width):
    if length > width:
        return tile(length - width, width)
    return tile(length, width - length)
    if length == width:
        return length
