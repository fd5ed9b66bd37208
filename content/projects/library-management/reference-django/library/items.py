"""The kinds of things on the shelves. Each knows how long it may be away: a new kind is one new class."""

from abc import ABC, abstractmethod
from datetime import timedelta
from typing import ClassVar

from library.errors import Refused


class Item(ABC):
    kind: ClassVar[str]
    kinds: ClassVar[dict[str, type["Item"]]] = {}

    def __init__(self, id: str, title: str, copies: int) -> None:
        self.id = id
        self.title = title
        self.copies = copies

    def __init_subclass__(cls) -> None:
        Item.kinds[cls.kind] = cls

    @classmethod
    @abstractmethod
    def loan_period(cls) -> timedelta:
        """Raises Refused where this kind stays in the house."""

    def describe(self, free: int) -> str:
        return f"{self.kind}: {self.title} ({free} of {self.copies} free)"


class Book(Item):
    kind = "book"

    @classmethod
    def loan_period(cls) -> timedelta:
        return timedelta(days=21)


class Dvd(Item):
    kind = "dvd"

    @classmethod
    def loan_period(cls) -> timedelta:
        return timedelta(days=7)


class Magazine(Item):
    kind = "magazine"

    @classmethod
    def loan_period(cls) -> timedelta:
        raise Refused("not_lendable", "magazines are read here")
