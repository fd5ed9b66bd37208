"""Fails task 1.

Something was packed into an inner box later, and the outer box doesn't know. The weight was added up in `add`. Ask for it when it's wanted.
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
        self.total = CARDBOARD

    def add(self, part):
        self.parts.append(part)
        self.total = self.total + part.weight()

    def weight(self):
        return self.total

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
