"""Fails task 3.

After the sum, the first list has grown. It was changed and handed back. Begin with a new list that is like it.
"""


class Shopping:
    def __init__(self, amounts):
        self.amounts = amounts.copy()

    def __getitem__(self, thing):
        return self.amounts.get(thing, 0)

    def __contains__(self, thing):
        return thing in self.amounts

    def __len__(self):
        return len(self.amounts)

    def __repr__(self):
        return "Shopping(" + repr(self.amounts) + ")"

    def __str__(self):
        text = ""
        for thing in sorted(self.amounts):
            if text != "":
                text = text + ", "
            text = text + str(self[thing]) + " " + thing
        return text or "nothing"

    def __eq__(self, other):
        return self.amounts == other.amounts

    def __add__(self, other):
        result = self
        for thing in other.amounts:
            result.amounts[thing] = self[thing] + other[thing]
        return result

    def __sub__(self, other):
        missing = {}
        for thing in self.amounts:
            if self[thing] > other[thing]:
                missing[thing] = self[thing] - other[thing]
        return Shopping(missing)
