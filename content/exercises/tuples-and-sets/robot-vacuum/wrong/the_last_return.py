"""Fails task 3.

This finds the last return, not the first. The loop goes on after the answer is known and writes over it.
What ends a function at once?
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
    answer = 0
    for move in moves:
        square = step(square, move)
        count = count + 1
        if square in seen:
            answer = count
        seen.add(square)
    return answer
