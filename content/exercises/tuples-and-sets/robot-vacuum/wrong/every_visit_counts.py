"""Fails task 2.

A square that the robot visits twice is counted twice. It can't be cleaner than clean.
What holds each square once?
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
    seen = [square]
    for move in moves:
        square = step(square, move)
        seen.append(square)
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
