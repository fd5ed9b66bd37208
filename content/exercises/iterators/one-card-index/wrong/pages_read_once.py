"""Fails task 1.

The pages can be read once, and then the book is empty. `__iter__` hands out the same bookmark each time. It
should put in a new one.
"""

END = []


class Pages:
    def __init__(self, cards, size):
        self.pages = []
        for start in range(0, len(cards), size):
            self.pages.append(cards[start:start + size])

        self.reader = iter(self.pages)

    def __len__(self):
        return len(self.pages)

    def __iter__(self):
        return self.reader


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
        if self.two.peek() < self.one.peek():
            return next(self.two)
        return next(self.one)
