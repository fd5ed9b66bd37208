"""Fails task 1.

`make_turnstile()` gives back a number, and a number can't be pushed. Brackets behind `return` call the inner function at once.
Hand over the function itself.
"""


def make_turnstile():
    count = 0

    def push():
        nonlocal count
        count = count + 1
        return count

    return push()


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
