"""What may go wrong on the way, in sentences for people."""


class Failed(Exception):
    """The run can't do what it was asked for."""


class BoardError(Failed):
    """The board couldn't be read as it should."""


class PageMissing(BoardError):
    """The board has no such page."""


class NotAllowed(BoardError):
    """The board asks programs to stay away from this page."""


class DatabaseDown(Failed):
    """The database doesn't answer."""
