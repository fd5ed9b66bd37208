"""Fails task 3.

The inner boxes are named before the one that holds them. The outer box comes first.
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
            total = total + part.weight()
        return total

    def find(self, name):
        for part in self.parts:
            way = part.find(name)
            if way is not None:
                return [self.name] + way
        return None

    def heavy(self, grams):
        names = []
        for part in self.parts:
            names = names + part.heavy(grams)
        if self.weight() > grams:
            names.append(self.name)
        return names
