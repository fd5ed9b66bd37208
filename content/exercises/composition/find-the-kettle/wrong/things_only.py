"""Fails task 1.

An inner box stops it with an AttributeError: a box has no `grams`. Ask each part for its weight, and don't look inside.
"""

CARDBOARD = 500


class Thing:
    def __init__(self, name, grams):
        self.name = name
        self.grams = grams

    def weight(self):
        return self.grams

    def find(self, name):
        if self.name == name:
            return []
        return None

    def heavy(self, grams):
        return []


class Box:
    def __init__(self, name):
        self.name = name
        self.parts = []

    def add(self, part):
        self.parts.append(part)

    def weight(self):
        total = CARDBOARD
        for part in self.parts:
            total = total + part.grams
        return total

    def find(self, name):
        for part in self.parts:
            way = part.find(name)
            if way is not None:
                return [self.name] + way
        return None

    def heavy(self, grams):
        names = []
        if self.weight() > grams:
            names.append(self.name)
        for part in self.parts:
            names = names + part.heavy(grams)
        return names
