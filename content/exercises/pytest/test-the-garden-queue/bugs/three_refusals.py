"""Task 3.

It takes three refusals to be taken off the list. Which test refuses twice, and looks who is still there?
"""

class WaitingList:
    """Who waits for a garden plot."""

    def __init__(self):
        self.waiting = []
        self.refusals = {}

    def join(self, name):
        """The place in the queue, from 1. Who waits already keeps the place."""
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
        if self.refusals[name] < 3:
            self.waiting.append(name)
        return name
