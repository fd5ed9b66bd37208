"""Containers that both sides know. Each side has one of its own; before it speaks, it says what changed in it.

So an argument comes back as it is after the call, what was handed over once stays one and the same object, and a list that
an object gives away is the object's own list, as in one process.
"""

import sys
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterable
from itertools import chain
from operator import is_
from typing import Any

LINKED = frozenset({list, dict, set, bytearray, deque, Counter, OrderedDict, defaultdict})
DICTIONARIES = frozenset({dict, Counter, OrderedDict, defaultdict})

MOST = 1_000  # containers linked beyond one call
MOST_ITEMS = 100_000
_HELD_HERE_ONLY = 3  # references: the link's, the loop's, and getrefcount's own argument
_references = getattr(sys, "getrefcount", lambda _: _HELD_HERE_ONLY + 1)


class Link:
    __slots__ = ("container", "seen")

    def __init__(self, container: Any) -> None:
        self.container = container
        self.seen: Any = None

    def look(self) -> None:
        """Remember what is in it now."""
        kind = type(self.container)
        if kind in DICTIONARIES:
            self.seen = list(chain.from_iterable(self.container.items()))
        elif kind is bytearray:
            self.seen = bytes(self.container)
        else:
            self.seen = list(self.container)

    def changed(self) -> bool:
        container, seen = self.container, self.seen
        kind = type(container)
        if kind is list or kind is deque:
            return len(container) != len(seen) or not all(map(is_, container, seen))
        if kind is bytearray:
            return bool(container != seen)
        if kind is set:
            return len(container) != len(seen) or set(map(id, container)) != set(map(id, seen))
        return len(container) * 2 != len(seen) or not all(map(is_, chain.from_iterable(container.items()), seen))


class Links:
    """The links of one side. `first` is 0 for one side and 1 for the other, so that both can give out numbers."""

    def __init__(self, first: int) -> None:
        self._links: dict[int, Link] = {}
        self._numbers: dict[int, int] = {}
        self._next = first
        self.fresh: list[int] = []

    def number_of(self, container: Any) -> int | None:
        return self._numbers.get(id(container))

    def add(self, container: Any, number: int | None = None) -> int:
        """Link a container, under the number that the other side gave it, or a new one."""
        if number is None:
            number = self._next
            self._next += 2
        self._links[number] = Link(container)
        self._numbers[id(container)] = number
        self.fresh.append(number)
        return number

    def container(self, number: int) -> Any:
        """Raises KeyError."""
        return self._links[number].container

    def settle(self, changed: Iterable[tuple[int, Any]] = ()) -> None:
        """After a message went out or came in: remember what is in the containers that it linked or told the changes of."""
        for number, _ in changed:
            self._links[number].look()
        for number in self.fresh:
            if (link := self._links.get(number)) is not None:
                link.look()
        self.fresh.clear()

    def undo(self, kept: int = 0) -> None:
        """Forget what was linked for a message that couldn't be sent, but for the first `kept` of it."""
        self.drop(self.fresh[kept:])
        del self.fresh[kept:]

    def changes(self) -> list[tuple[int, Any]]:
        return [(number, link.container) for number, link in self._links.items() if link.changed()]

    def seen(self, number: int) -> None:
        self._links[number].look()

    def unused(self) -> list[int]:
        """Drop what only this table still holds, and what is too much. Returns the numbers, for the other side."""
        if not self._links:
            return []
        dead = []
        items = 0
        for number, link in self._links.items():
            container = link.container
            if _references(container) <= _HELD_HERE_ONLY and not link.changed():
                dead.append(number)
            else:
                items += len(container)
        del container
        if len(self._links) - len(dead) > MOST or items > MOST_ITEMS:
            dead = list(self._links)
        self.drop(dead)
        return dead

    def drop(self, numbers: list[int]) -> None:
        for number in numbers:
            link = self._links.pop(number, None)
            if link is not None:
                self._numbers.pop(id(link.container), None)

    def drop_all(self) -> None:
        self._links.clear()
        self._numbers.clear()
        self.fresh.clear()
