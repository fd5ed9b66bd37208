"""Fails task 2.

Nothing is ever found. The thing answers with an empty list, and `if` takes that for a no. Ask for `None` by name.
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
            if way:
                return [self.name] + way
        return None

    def heavy(self, grams):
        names = []
        if self.weight() > grams:
            names.append(self.name)
        for part in self.parts:
            names = names + part.heavy(grams)
        return names
