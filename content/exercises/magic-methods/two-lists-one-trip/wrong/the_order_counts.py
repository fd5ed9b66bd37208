"""Fails task 2.

Two lists with the same things aren't equal when the order differs. Their `repr` was compared. What does `==` say about two dictionaries?
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
        return repr(self) == repr(other)

    def __add__(self, other):
        result = Shopping(self.amounts)
        for thing in other.amounts:
            result.amounts[thing] = self[thing] + other[thing]
        return result

    def __sub__(self, other):
        missing = {}
        for thing in self.amounts:
            if self[thing] > other[thing]:
                missing[thing] = self[thing] - other[thing]
        return Shopping(missing)
