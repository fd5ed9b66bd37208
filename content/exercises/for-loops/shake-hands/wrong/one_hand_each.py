"""Fails task 1.

Each guest shakes one hand only, whoever is there. A newcomer shakes as many hands as there are people in the
room.
"""


def handshakes(people):
    total = 0
    for guest in range(people):
        total = total + 1
    return total
