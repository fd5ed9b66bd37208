"""Fails task 3.

A KeyError belongs to the family of LookupError, and it goes on here. The class is looked up in the tuple, and
only the very same class is found. Which question also knows the families?
"""


class Hire:
    def __init__(self, pier):
        self.pier = pier

    def __enter__(self):
        self.boat = self.pier.pop(0)
        return self.boat

    def __exit__(self, kind, error, trace):
        self.pier.append(self.boat)


class Trip:
    def __init__(self, log, name):
        self.log = log
        self.name = name

    def __enter__(self):
        self.log.append((self.name, "out"))
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.log.append((self.name, "back"))
        else:
            self.log.append((self.name, "in trouble"))


class Calm:
    def __init__(self, kinds):
        self.kinds = kinds
        self.caught = None

    def __enter__(self):
        self.caught = None
        return self

    def __exit__(self, kind, error, trace):
        stopped = kind in self.kinds
        if stopped:
            self.caught = error
        return stopped
