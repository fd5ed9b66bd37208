"""What can go wrong with the wire itself. None of it is an Exception, so no `except Exception` or `pytest.raises` takes it."""


class WireBroken(BaseException):
    """What came over the wire makes no sense. Nothing that comes later can be trusted."""


class Gone(BaseException):
    """The other process ended, or doesn't answer any more."""


class OutOfTime(Gone):
    """It didn't answer within `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no answer within {seconds:.3g} s")
        self.seconds = seconds


class CannotCross(ValueError):
    """A value that has no form on the wire: too deep, or too large. The wire is as good as before."""


class Slow(BaseException):
    """The learner's code took longer than `seconds`, and was interrupted. The other side is as good as before."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class TooMuchOutput(BaseException):
    """The learner's code printed more than it may."""
