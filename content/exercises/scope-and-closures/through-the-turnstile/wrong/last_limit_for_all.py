"""Fails task 2.

After a second gate was made, the first one goes by the limit of the second. A global name holds only one limit.
The parameter `limit` already belongs to its own gate.
"""


def make_turnstile():
    count = 0

    def push():
        nonlocal count
        count = count + 1
        return count

    return push


def make_gate(new_limit):
    global limit
    limit = new_limit
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
