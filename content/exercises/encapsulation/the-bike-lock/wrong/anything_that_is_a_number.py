"""Fails task 2.

The code `-042` is accepted, since `int` can read it. So is one with spaces. Look at each sign.
"""


def checked(code):
    """Return this code if it's one, and raise a ValueError otherwise."""
    if not isinstance(code, str) or len(code) != 4:
        raise ValueError("a code has four digits")
    int(code)
    return code


class Lock:
    def __init__(self, code):
        self._code = checked(code)
        self._open = False
        self._wrong = 0

    @property
    def is_open(self):
        return self._open

    @property
    def is_blocked(self):
        return self._wrong == 3

    def open(self, code):
        if self.is_blocked:
            return False
        if code == self._code:
            self._open = True
            self._wrong = 0
        else:
            self._wrong = self._wrong + 1
        return self._open

    def close(self):
        self._open = False

    def change(self, old, new):
        if not self._open or old != self._code:
            raise PermissionError("open the lock first, and name its code")
        self._code = checked(new)
