"""Fails task 1.

A second turnstile goes on counting where the first one stopped. With `global` there is one number for the whole pool.
Each call of `make_turnstile` can make a number of its own.
"""


count = 0


def make_turnstile():
    def push():
        global count
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
