"""Fails task 3.

In the second half the smaller discs are looked for on the wrong way. By then they lie on the spare peg and start from there.
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
    if disc == discs:
        if done > before:
            return goal
        return start
    if done <= before:
        return where(discs - 1, disc, done, start, spare, goal)
    return where(discs - 1, disc, done - before - 1, start, goal, spare)
