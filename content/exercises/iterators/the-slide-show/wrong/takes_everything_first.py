"""Fails task 3.

It walks through everything and then cuts the list. What never ends can't be walked through, and an iterator
loses all the rest. Ask for as many things as you need.
"""


class Show:
    def __init__(self, pictures):
        self.pictures = pictures
        self.place = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.place == len(self.pictures):
            raise StopIteration
        picture = self.pictures[self.place]
        self.place = self.place + 1
        return picture


class Loop:
    def __init__(self, pictures):
        self.pictures = pictures
        self.place = 0
        self.rounds = 0

    def __iter__(self):
        return self

    def __next__(self):
        if len(self.pictures) == 0:
            raise StopIteration
        picture = self.pictures[self.place]
        self.place = self.place + 1
        if self.place == len(self.pictures):
            self.place = 0
            self.rounds = self.rounds + 1
        return picture


def take(things, number):
    return list(things)[:number]
