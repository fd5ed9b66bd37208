"""Fails task 1.

The show ends at the picture that is missing. None and the empty text count as false, but the end is reached
only when the places are used up.
"""


class Show:
    def __init__(self, pictures):
        self.pictures = pictures
        self.place = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.place == len(self.pictures) or not self.pictures[self.place]:
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
