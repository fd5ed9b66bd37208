"""Fails task 3.

The picture behind the last one is lost. The loop takes it and then sees that there are enough. Look before the
next one is asked for.
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
        if len(taken) == number:
            return taken
        taken.append(thing)
    return taken
