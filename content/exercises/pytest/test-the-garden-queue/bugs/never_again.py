"""Task 2.

Who accepted once is refused for good: `join` returns 0. Which test joins again after a plot?
"""

class WaitingList:
    """Who waits for a garden plot."""

    def __init__(self):
        self.waiting = []
        self.refusals = {}

    def join(self, name):
        """The place in the queue, from 1. Who waits already keeps the place."""
        if name in self.refusals and name not in self.waiting and self.refusals[name] == 0:
            return 0
        if name not in self.waiting:
            self.waiting.append(name)
            self.refusals[name] = 0
        return self.waiting.index(name) + 1

    def first(self):
        """Who is asked next, or None."""
        if self.waiting:
            return self.waiting[0]
        return None

    def accept(self):
        """The first takes the plot and leaves the queue."""
        return self.waiting.pop(0)

    def refuse(self):
        """The first goes to the end. After the second refusal the name is taken off the list."""
        name = self.waiting.pop(0)
        self.refusals[name] += 1
        if self.refusals[name] < 2:
            self.waiting.append(name)
        return name
