"""Fails task 2.

A sheep with a price of its own is paid like the others. `Sheep.wool_price` looks only into the class.
Through which name does Python look into the sheep first?
"""


class Sheep:
    next_tag = 1
    wool_price = 4

    def __init__(self, name):
        self.name = name
        self.tag = Sheep.next_tag
        self.kilos = 0
        self.earned = 0
        Sheep.next_tag = Sheep.next_tag + 1

    def shear(self, kilos):
        money = kilos * Sheep.wool_price
        self.kilos = self.kilos + kilos
        self.earned = self.earned + money
        return money


def is_better(sheep, other):
    same = sheep.kilos == other.kilos
    return sheep.kilos > other.kilos or (same and sheep.tag < other.tag)


def best(flock):
    winner = None
    for sheep in flock:
        if winner is None or is_better(sheep, winner):
            winner = sheep
    if winner is None:
        return None
    return winner.name
