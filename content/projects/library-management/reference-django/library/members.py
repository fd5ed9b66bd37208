"""Who borrows. Each kind of member knows how many loans it may have at a time."""

from typing import ClassVar


class Member:
    kind: ClassVar[str]
    most_loans: ClassVar[int]
    kinds: ClassVar[dict[str, type["Member"]]] = {}

    def __init__(self, id: str) -> None:
        self.id = id

    def __init_subclass__(cls) -> None:
        Member.kinds[cls.kind] = cls


class Student(Member):
    kind = "student"
    most_loans = 3


class Staff(Member):
    kind = "staff"
    most_loans = 10
