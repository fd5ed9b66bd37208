"""Fails task 3.

With a number of 0 it still takes one thing. The count is compared after the first thing was taken. Nothing
should be asked for then.
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
    taken = []
    for thing in things:
        taken.append(thing)
        if len(taken) >= number:
            return taken
    return taken
