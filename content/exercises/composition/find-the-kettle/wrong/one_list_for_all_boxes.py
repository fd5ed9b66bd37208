"""Fails task 1.

An empty box isn't empty: it holds what was packed into another one. The list is made in the class. Make it in the constructor.
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
    parts = []

    def __init__(self, name):
        self.name = name

    def add(self, part):
        self.parts.append(part)

    def weight(self):
        total = CARDBOARD
        for part in self.parts:
            if part is not self:
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
        if self.weight() > grams:
            names.append(self.name)
        for part in self.parts:
            names = names + part.heavy(grams)
        return names
