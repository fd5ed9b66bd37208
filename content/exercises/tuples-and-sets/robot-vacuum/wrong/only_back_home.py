"""Fails task 3.

Only the start counts as a square where the robot has been. Any earlier square does.
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
    count = 0
    for move in moves:
        square = step(square, move)
        count = count + 1
        if square == (0, 0):
            return count
    return 0
