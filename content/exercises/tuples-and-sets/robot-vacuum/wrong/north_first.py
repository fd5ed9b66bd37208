"""Fails task 1.

The two numbers have changed places. The task puts east first, then north.
In a tuple, the position says what a number means.
"""


def step(square, move):
    north, east = square
    if move == "N":
        return north + 1, east
    if move == "S":
        return north - 1, east
    if move == "E":
        return north, east + 1
    return north, east - 1


def end(moves):
    square = (0, 0)
    for move in moves:
        square = step(square, move)
    return square


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
