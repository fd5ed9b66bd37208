"""Fails task 3.

A ride to a floor that doesn't exist takes the lift to the top. It should stay where it is. Ask before it moves.
"""


class Lift:
    def __init__(self, top, room=4):
        self.top = top
        self.room = room
        self.floor = 0
        self.people = 0
        self.moved = 0

    def up(self):
        if self.floor < self.top:
            self.floor = self.floor + 1
            self.moved = self.moved + 1
        return self.floor

    def down(self):
        if self.floor > 0:
            self.floor = self.floor - 1
            self.moved = self.moved + 1
        return self.floor

    def enter(self, number):
        entering = min(number, self.room - self.people)
        self.people = self.people + entering
        return number - entering

    def leave(self, number):
        self.people = self.people - min(number, self.people)
        return self.people

    def ride(self, floor):
        before = self.moved
        for turn in range(self.floor, floor):
            self.up()
        for turn in range(max(floor, 0), self.floor):
            self.down()
        return self.moved - before
