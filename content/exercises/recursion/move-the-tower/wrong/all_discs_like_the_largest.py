"""Fails task 3.

A small disc moves many times, and this lets it move once, with the whole tower. Only for the largest disc does one move decide.
The others are on a smaller way of their own.
"""


def moves(discs):
    if discs == 0:
        return 0
    return moves(discs - 1) + 1 + moves(discs - 1)


def way(discs, start="A", goal="C", spare="B"):
    if discs == 0:
        return ""
    first = way(discs - 1, start, spare, goal)
    then = way(discs - 1, spare, goal, start)
    return first + start + ">" + goal + " " + then


def where(discs, disc, done, start="A", goal="C", spare="B"):
    before = 2 ** (discs - 1) - 1
    if done > before:
        return goal
    return start
