"""Fails task 3.

With boxes that never end, this doesn't come back. It takes all cards first and sorts them. The boxes are sorted
already: the smallest card is one of the two in front.
"""

END = []


class Pages:
    def __init__(self, cards, size):
        self.pages = []
        for start in range(0, len(cards), size):
            self.pages.append(cards[start:start + size])

    def __len__(self):
        return len(self.pages)

    def __iter__(self):
        return iter(self.pages)


class Peek:
    def __init__(self, cards):
        self.box = iter(cards)
        self.hand = next(self.box, END)

    def __iter__(self):
        return self

    def __next__(self):
        if self.hand is END:
            raise StopIteration
        card = self.hand
        self.hand = next(self.box, END)
        return card

    def peek(self, default=None):
        if self.hand is END:
            return default
        return self.hand


class Merged:
    def __init__(self, one, two):
        self.one = Peek(sorted(list(one) + list(two)))
        self.two = Peek([])

    def __iter__(self):
        return self

    def __next__(self):
        if self.two.peek(END) is END:
            return next(self.one)
        if self.one.peek(END) is END:
            return next(self.two)
        if self.two.peek() < self.one.peek():
            return next(self.two)
        return next(self.one)
