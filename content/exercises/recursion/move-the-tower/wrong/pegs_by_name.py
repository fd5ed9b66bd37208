"""Fails task 2.

Each move says A>C, also when the call names other pegs. The letters stand in the text as they are.
Which names hold the pegs of this call?
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
    return first + "A>C " + then


def where(discs, disc, done, start="A", goal="C", spare="B"):
    before = 2 ** (discs - 1) - 1
    if disc == discs:
        if done > before:
            return goal
        return start
    if done <= before:
        return where(discs - 1, disc, done, start, spare, goal)
    return where(discs - 1, disc, done - before - 1, spare, goal, start)
