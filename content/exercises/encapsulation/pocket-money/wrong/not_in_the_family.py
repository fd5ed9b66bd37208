"""Fails task 2.

`NotEnough` isn't a `ValueError`, so whoever catches those doesn't catch it. What stands between the brackets of its class?
"""


class NotEnough(Exception):
    """Raised when an account would get below its limit."""


class Account:
    def __init__(self, owner):
        self.owner = owner
        self._amounts = []
        self._notes = []
        self._limit = 0

    @property
    def balance(self):
        return sum(self._amounts)

    @property
    def limit(self):
        return self._limit

    @limit.setter
    def limit(self, cents):
        if cents < 0:
            raise ValueError("a limit is 0 or more")
        if self.balance < -cents:
            raise ValueError("the balance is below that")
        self._limit = cents

    @property
    def entries(self):
        texts = []
        for i in range(len(self._amounts)):
            texts.append(self._notes[i] + ": " + str(self._amounts[i]))
        return texts

    def put(self, cents, note):
        return self._book(positive(cents), note)

    def take(self, cents, note):
        return self._book(-positive(cents), note)

    def undo(self):
        if not self._amounts:
            raise ValueError("nothing to take back")
        self._keep_limit(-self._amounts[-1])
        self._amounts.pop()
        self._notes.pop()
        return self.balance

    def _book(self, cents, note):
        self._keep_limit(cents)
        self._amounts.append(cents)
        self._notes.append(note)
        return self.balance

    def _keep_limit(self, change):
        if self.balance + change < -self._limit:
            raise NotEnough("only " + str(self.balance + self._limit) + " left")


def positive(cents):
    if cents < 1:
        raise ValueError("an amount is 1 cent or more")
    return cents
