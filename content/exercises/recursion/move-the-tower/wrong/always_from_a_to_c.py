"""Fails task 2.

The smaller towers go from A to C every time. A smaller call that isn't told its pegs takes the defaults.
Pass the pegs on, each in its new part.
"""


def moves(discs):
    if discs == 0:
        return 0
    return moves(discs - 1) + 1 + moves(discs - 1)


def way(discs, start="A", goal="C", spare="B"):
    if discs == 0:
        return ""
    first = way(discs - 1)
    then = way(discs - 1)
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
