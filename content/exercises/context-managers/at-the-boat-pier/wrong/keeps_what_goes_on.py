"""Fails task 3.

An exception of another kind goes on, and `caught` holds it. That one wasn't stopped. Store it only when it's
one of the kinds.
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
        stopped = isinstance(error, self.kinds)
        self.caught = error
        return stopped
