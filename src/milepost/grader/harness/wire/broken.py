"""What can go wrong with the wire itself. None of it is an Exception, so no `except Exception` takes it."""

from ..watch import Timeout


class WireBroken(BaseException):
    """What came over the wire makes no sense. Nothing that comes later can be trusted."""


class Gone(BaseException):
    """The other process ended, or doesn't answer any more."""


class OutOfTime(Gone, Timeout):
    """It didn't answer within `seconds`, not even to say that its alarm rang."""


class CannotCross(ValueError):
    """A value that has no form on the wire: too deep, or too large. The wire is as good as before."""
