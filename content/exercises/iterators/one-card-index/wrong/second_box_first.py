"""Fails task 3.

Of two equal cards, the one of the second box comes first. Take it only when it's really smaller.
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
        self.one = Peek(one)
        self.two = Peek(two)

    def __iter__(self):
        return self

    def __next__(self):
        if self.two.peek(END) is END:
            return next(self.one)
        if self.one.peek(END) is END:
            return next(self.two)
        if self.two.peek() <= self.one.peek():
            return next(self.two)
        return next(self.one)
