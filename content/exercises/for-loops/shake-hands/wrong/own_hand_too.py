"""Fails task 1.

With one guest there is a handshake already: each guest shakes their own hand as well. How many people does the
first one find?
"""


def handshakes(people):
    total = 0
    for guest in range(1, people + 1):
        total = total + guest
    return total
