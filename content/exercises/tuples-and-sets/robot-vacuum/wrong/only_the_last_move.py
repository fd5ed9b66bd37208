"""Fails task 1.

The robot starts anew with each move, so only the last move counts. Where should it stand before the second move?
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
        square = step((0, 0), move)
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
