"""Fails task 1.

`repr` shows hours and minutes. It's the form for programmers: the line that makes this walk.
"""


class Walk:
    def __init__(self, minutes):
        self.minutes = minutes

    def __repr__(self):
        return str(self)

    def __str__(self):
        text = str(self.minutes % 60) + " min"
        if self.minutes < 60:
            return text
        return str(self.minutes // 60) + " h " + text

    def __eq__(self, other):
        return isinstance(other, Walk) and self.minutes == other.minutes

    def __lt__(self, other):
        return self.minutes < other.minutes

    def __add__(self, other):
        return Walk(self.minutes + other.minutes)

    def __mul__(self, number):
        return Walk(self.minutes * number)


class Hike:
    def __init__(self, stages):
        self.stages = stages

    def __len__(self):
        return len(self.stages)

    def __getitem__(self, number):
        return self.stages[number - 1]

    def __contains__(self, walk):
        return walk in self.stages

    def total(self):
        result = Walk(0)
        for stage in self.stages:
            result = result + stage
        return result
