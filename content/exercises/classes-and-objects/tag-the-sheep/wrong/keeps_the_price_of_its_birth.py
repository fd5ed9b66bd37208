"""Fails task 2.

A sheep that was made before the price changed still has the old one. The constructor stored the price in the sheep.
Leave it in the class, and read it when the sheep is shorn.
"""


class Sheep:
    next_tag = 1
    wool_price = 4

    def __init__(self, name):
        self.name = name
        self.tag = Sheep.next_tag
        self.kilos = 0
        self.earned = 0
        self.wool_price = Sheep.wool_price
        Sheep.next_tag = Sheep.next_tag + 1

    def shear(self, kilos):
        money = kilos * self.wool_price
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
