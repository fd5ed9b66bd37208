"""Fails task 1.

Each result is one too high. The moves do double with each disc, but the empty tower needs none.
Begin with what you know: no discs, no moves.
"""


def moves(discs):
    return 2 ** discs


def way(discs, start="A", goal="C", spare="B"):
    if discs == 0:
        return ""
    first = way(discs - 1, start, spare, goal)
    then = way(discs - 1, spare, goal, start)
    return first + start + ">" + goal + " " + then


def where(discs, disc, done, start="A", goal="C", spare="B"):
    before = 2 ** (discs - 1) - 1
    if disc == discs:
        if done > before:
            return goal
        return start
    if done <= before:
        return where(discs - 1, disc, done, start, spare, goal)
    return where(discs - 1, disc, done - before - 1, spare, goal, start)
