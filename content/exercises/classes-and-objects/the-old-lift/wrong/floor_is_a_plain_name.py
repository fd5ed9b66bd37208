"""Fails task 1.

The answer is right, but the attribute `floor` stays 0. The new floor is stored in a plain name, and that one is gone when the call ends.
What lives as long as the lift stands behind `self.`
"""


class Lift:
    def __init__(self, top, room=4):
        self.top = top
        self.room = room
        self.floor = 0
        self.people = 0
        self.moved = 0

    def up(self):
        floor = self.floor
        if floor < self.top:
            floor = floor + 1
        return floor

    def down(self):
        floor = self.floor
        if floor > 0:
            floor = floor - 1
        return floor

    def enter(self, number):
        entering = min(number, self.room - self.people)
        self.people = self.people + entering
        return number - entering

    def leave(self, number):
        self.people = self.people - min(number, self.people)
        return self.people

    def ride(self, floor):
        if floor < 0 or floor > self.top:
            return 0
        before = self.moved
        for turn in range(self.floor, floor):
            self.up()
        for turn in range(floor, self.floor):
            self.down()
        return self.moved - before
