"""What can't be done, and why. `code` is for programs, the text for people."""

from collections.abc import Mapping


class Refused(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotFound(Refused):
    def __init__(self, what: str) -> None:
        super().__init__("not_found", f"there is no such {what}")


class Invalid(Refused):
    """`problems` has a sentence for each field that is wrong."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("validation_failed", "; ".join(f"{name} {problem}" for name, problem in problems.items()))
        self.problems = problems
