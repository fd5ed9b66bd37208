"""Fails task 1.

Each push says 1. The number begins with 0 at every push, as local names of the inner function do.
Put it where it's made once for each turnstile.
"""


def make_turnstile():
    def push():
        count = 0
        count = count + 1
        return count

    return push


def make_gate(limit):
    inside = 0

    def push():
        nonlocal inside
        if inside >= limit:
            return False
        inside = inside + 1
        return True

    return push


def make_pool(limit):
    inside = 0

    def door(way):
        nonlocal inside
        if way == "in" and inside < limit:
            inside = inside + 1
        if way == "out" and inside > 0:
            inside = inside - 1
        return inside

    return door
