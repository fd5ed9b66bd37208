"""Fails task 1.

The boat comes back to the front, so the same one is hired again and again. It belongs at the end of the list.
"""


class Hire:
    def __init__(self, pier):
        self.pier = pier

    def __enter__(self):
        self.boat = self.pier.pop(0)
        return self.boat

    def __exit__(self, kind, error, trace):
        self.pier.insert(0, self.boat)


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
        if stopped:
            self.caught = error
        return stopped
