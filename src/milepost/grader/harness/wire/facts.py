"""What the submission's side says of an exception."""

from typing import Any


class Facts:
    """JSON's values, passed as they are. The check's side checks what it uses of them."""

    __slots__ = ("facts",)

    def __init__(self, facts: Any) -> None:
        self.facts = facts
