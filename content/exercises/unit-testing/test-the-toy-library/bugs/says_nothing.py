"""Task 1.

It lends the toy and returns nothing. Which test looks at what `lend` returns?
"""

class ToyLibrary:
    """Lends toys. Each toy is there once."""

    def __init__(self, toys):
        self.toys = list(toys)
        self.lent = {}

    def shelf(self):
        """The toys that are there, by the alphabet."""
        return sorted(self.toys)

    def toys_of(self, family):
        """The toys that a family has, by the alphabet."""
        found = []
        for toy in self.lent:
            if self.lent[toy] == family:
                found.append(toy)
        return sorted(found)

    def lend(self, toy, family):
        """Whether the family gets the toy."""
        if toy not in self.toys:
            return False
        if len(self.toys_of(family)) >= 2:
            return False
        self.toys.remove(toy)
        self.lent[toy] = family

    def take_back(self, toy):
        """The family that had it."""
        family = self.lent.pop(toy)
        self.toys.append(toy)
        return family
