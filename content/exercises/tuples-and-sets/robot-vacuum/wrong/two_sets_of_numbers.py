"""Fails task 2.

This collects the east numbers and the north numbers apart, and so forgets which of them met.
A square is both numbers together. What packs them into one value?
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
    easts = {0}
    norths = {0}
    for move in moves:
        square = step(square, move)
        easts.add(square[0])
        norths.add(square[1])
    return len(easts) * len(norths)


def first_return(moves):
    square = (0, 0)
    seen = {square}
    for move in moves:
        square = step(square, move)
        if square in seen:
            return len(seen)
        seen.add(square)
    return 0
