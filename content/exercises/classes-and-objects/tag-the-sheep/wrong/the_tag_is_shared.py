"""Fails task 1.

As soon as a second sheep is made, the first one shows the new tag too. `tag` is stored in the class here.
The number that is next belongs to all. The tag belongs to one.
"""


class Sheep:
    next_tag = 1
    wool_price = 4

    def __init__(self, name):
        self.name = name
        Sheep.tag = Sheep.next_tag
        self.kilos = 0
        self.earned = 0
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
