"""What the shop refuses, and why. How that looks to a client is decided in `api/answers.py`."""

from collections.abc import Mapping


class Refused(Exception):
    """Something that can't be done now. `code` is for programs, the text for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotFound(Refused):
    def __init__(self, what: str) -> None:
        super().__init__("not_found", f"There is no such {what}.")


class TooMany(Refused):
    """Somebody has to wait that many seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__("rate_limited", f"That was too often. Try again in {seconds} seconds.")
        self.seconds = seconds


class Invalid(Refused):
    """`fields` says of each bad field what is wrong with it."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__("validation_failed", "; ".join(f"{name} {problem}" for name, problem in fields.items()))
        self.fields = dict(fields)
