"""Fails task 3.

Every walk returns after one move here. The square is put into the set first, so it's there already when the question comes.
Ask first, write down after.
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
    seen = {square}
    count = 0
    for move in moves:
        square = step(square, move)
        count = count + 1
        seen.add(square)
        if square in seen:
            return count
    return 0
