"""Fails task 2.

With two discs, the small one goes to C first, and then the large one is put on it. The others have to be out of the way before the largest moves.
Which peg is their goal at first?
"""


def moves(discs):
    if discs == 0:
        return 0
    return moves(discs - 1) + 1 + moves(discs - 1)


def way(discs, start="A", goal="C", spare="B"):
    if discs == 0:
        return ""
    first = way(discs - 1, start, goal, spare)
    then = way(discs - 1, start, goal, spare)
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
