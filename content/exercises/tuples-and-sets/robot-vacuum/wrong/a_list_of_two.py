"""Fails task 1.

The numbers are right, but they come in a list. The task says that a square is a tuple. Look at the brackets.
"""


def step(square, move):
    east, north = square
    if move == "N":
        return east, north + 1
    if move == "S":
        return east, north - 1
    if move == "E":
        return east + 1, north
    return east - 1, north


def end(moves):
    square = (0, 0)
    for move in moves:
        square = step(square, move)
    return [square[0], square[1]]


def clean(moves):
    square = (0, 0)
    seen = {square}
    for move in moves:
        square = step(square, move)
        seen.add(square)
    return len(seen)


def first_return(moves):
    square = (0, 0)
    seen = {square}
    for move in moves:
        square = step(square, move)
        if square in seen:
            return len(seen)
        seen.add(square)
    return 0
