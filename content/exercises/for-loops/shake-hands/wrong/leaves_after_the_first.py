"""Fails task 1.

The answer comes after the first guest. `return` is pushed in, so it belongs to the loop and ends it in its
first turn.
"""


def handshakes(people):
    total = 0
    for guest in range(people):
        total = total + guest
        return total
