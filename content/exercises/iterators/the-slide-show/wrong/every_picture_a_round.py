"""Fails task 2.

`rounds` grows with every picture. A round is over only when the last one has been handed out.
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
    end = []
    walk = iter(things)
    taken = []
    for turn in range(number):
        thing = next(walk, end)
        if thing is not end:
            taken.append(thing)
    return taken
