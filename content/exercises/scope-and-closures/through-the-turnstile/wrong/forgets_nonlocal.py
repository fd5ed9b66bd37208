"""Fails task 2.

The gate stops with an UnboundLocalError. The inner function stores into its count, so Python takes that for a local name without a value.
Say that you mean the name in the function around it.
"""


def make_turnstile():
    count = 0

    def push():
        nonlocal count
        count = count + 1
        return count

    return push


def make_gate(limit):
    inside = 0

    def push():
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
