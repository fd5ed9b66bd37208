"""Plain data by value: exact types, the order of dictionaries, cycles, and which list is which.

A scalar that JSON has stands for itself; all else is an array that begins with a tag. The reader takes nothing on trust: a
form that is not exactly as the writer would write it raises, and nothing in it can name code. Each side has forms of its
own on top: `Writer.forms` by type, `Writer.other` for the rest, `Reader.readers` by tag.
"""

import sys
from array import array
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Collection, Iterable
from itertools import chain
from typing import Any, ClassVar

from .broken import CannotCross
from .links import DICTIONARIES, Links

DEPTH = 100
COUNT = 500_000  # values with a tag in one message
WIDEST = 1 << 20  # bits of a whole number
ALIKE = 1_000  # keys with the same hash, which cost the square of their number
LONG = 32  # numbers; a list of as many travels as bytes
SMALL = 1 << 63

ITSELF = frozenset({type(None), bool, float, str})
SCALARS = ITSELF | {int}


class Malformed(ValueError):
    """A form that no writer writes."""


class Writer:
    """Writes the values of one message."""

    forms: ClassVar[dict[type, Callable[[Any, Any], Any]]] = {}
    libraries: Collection[str] = ()  # whose values the other side can make again

    def __init__(self, links: Links) -> None:
        self.links = links
        self.blobs: list[bytes] = []
        self.told: list[int] = []
        self.size = 0
        self.count = 0
        self.depth = 0

    def value(self, value: Any) -> Any:
        """The form of a value. Raises CannotCross."""
        kind = type(value)
        if kind in ITSELF:
            return value
        if kind is int:
            return value if -SMALL < value < SMALL else _whole(value)
        self.depth += 1
        self.count += 1
        if self.depth > DEPTH:
            raise CannotCross(f"it is nested more than {DEPTH} levels deep")
        if self.count > COUNT:
            raise CannotCross(f"it has more than {COUNT} parts")
        write = self.forms.get(kind)
        form = write(self, value) if write is not None else self.other(value)
        self.depth -= 1
        return form

    def items(self, values: Iterable[Any]) -> list[Any]:
        value = self.value
        return [item if type(item) in ITSELF else value(item) for item in values]

    def other(self, value: Any) -> Any:
        raise CannotCross(f"{type(value).__name__} has no form")

    def or_else(self, value: Any, instead: str) -> Any:
        """Its form, or that text where it can't cross."""
        begun = self.depth, self.size, len(self.blobs), len(self.links.fresh), len(self.told)
        try:
            return self.value(value)
        except CannotCross:
            self.undo(*begun)
            return instead

    def undo(self, depth: int = 0, size: int = 0, blobs: int = 0, links: int = 0, told: int = 0) -> None:
        """Nothing that was written since then is sent."""
        self.depth, self.size = depth, size
        del self.blobs[blobs:]
        self.links.undo(links)
        self.forget(self.told[told:])
        del self.told[told:]

    def forget(self, told: list[int]) -> None:
        """What a side tells the other only once was not told."""

    def linked(self, container: Any) -> Any:
        number = self.links.number_of(container)
        if number is not None:
            return ["^", number]
        number = self.links.add(container)
        kind = type(container)
        if kind is deque:
            return ["Q", number, container.maxlen, self.content(container)]
        if kind is defaultdict:
            return ["F", number, self.value(container.default_factory), self.content(container)]
        return [TAGS[kind], number, self.content(container)]

    def content(self, container: Any) -> Any:
        """What is in a linked container, without its number."""
        kind = type(container)
        if kind is list:
            return (len(container) >= LONG and self._packed(container)) or self.items(container)
        if kind in DICTIONARIES:
            return self.items(chain.from_iterable(container.items()))
        return self.blob(bytes(container)) if kind is bytearray else self.items(container)

    def _packed(self, numbers: list[Any]) -> Any:
        """A list of nothing but numbers of one sort, as bytes; or None."""
        first = type(numbers[0])
        if first not in (int, float) or set(map(type, numbers)) != {first}:
            return None
        try:
            code = "q" if first is int else "d"
            return {code: self.blob(array(code, numbers).tobytes())}
        except OverflowError:
            return None

    def blob(self, data: bytes) -> list[int]:
        start = self.size
        self.blobs.append(data)
        self.size += len(data)
        return [start, len(data)]


def _whole(number: int) -> list[str]:
    if number.bit_length() > WIDEST:
        raise CannotCross("it is a number with more than 300,000 digits")
    return ["i", hex(number)]


class Reader:
    """Reads the values of one message. Raises what it will: whoever reads a message turns all of it into WireBroken."""

    readers: ClassVar[dict[Any, Callable[..., Any]]] = {}

    def __init__(self, links: Links, blobs: bytes) -> None:
        self.links = links
        self.blobs = blobs
        self.count = 0
        self.depth = 0

    def library(self, name: str) -> Any:
        """A module that is loaded. Raises KeyError."""
        return sys.modules[name]

    def value(self, form: Any) -> Any:
        kind = type(form)
        if kind in SCALARS:
            return form
        need(kind is list)
        self.depth += 1
        self.count += 1
        if self.depth > 2 * DEPTH or self.count > 2 * COUNT:
            raise Malformed("too deep or too many")
        value = self.readers[form[0]](self, *form[1:])
        self.depth -= 1
        return value

    def items(self, forms: Any) -> list[Any]:
        need(type(forms) is list)
        value = self.value
        return [form if type(form) in SCALARS else value(form) for form in forms]

    def fill(self, container: Any, content: Any) -> Any:
        """Put what is in `content` into an empty container of the kind that it was written for."""
        kind = type(container)
        if kind in DICTIONARIES:
            flat = self.items(content)
            need(len(flat) % 2 == 0)
            keys = flat[::2]
            need(hash_apart(keys))
            for key, value in zip(keys, flat[1::2], strict=True):
                container[key] = value
        elif kind is set:
            items = self.items(content)
            need(hash_apart(items))
            container.update(items)
        elif kind is bytearray:
            container += self.blob(*content)
        elif kind is list and type(content) is dict:
            ((code, place),) = content.items()
            container += self._unpacked(code, *place)
        else:
            container.extend(self.items(content))
        return container

    def refill(self, number: int, content: Any) -> None:
        """Put what is in `content` in the place of what is in a linked container."""
        container = self.links.container(typed(number, int))
        kind = type(container)
        if kind is defaultdict or kind is deque:
            fresh: Any = deque() if kind is deque else {}
        else:
            fresh = kind()
        self.fill(fresh, content)
        container.clear()
        (container.update if kind in DICTIONARIES or kind is set else container.extend)(fresh)
        self.links.seen(number)

    def _unpacked(self, code: str, start: int, length: int) -> list[Any]:
        need(code in ("q", "d"))
        numbers = array(code)
        numbers.frombytes(self.blob(start, length))
        return numbers.tolist()

    def blob(self, start: int, length: int) -> bytes:
        need(type(start) is int and type(length) is int and 0 <= start <= start + length <= len(self.blobs))
        return self.blobs[start : start + length]

    def link(self, container: Any, number: int) -> Any:
        self.links.add(container, typed(number, int))
        return container


def need(holds: bool) -> None:
    if not holds:
        raise Malformed("not as it is written")


def typed(value: Any, *kinds: type) -> Any:
    need(type(value) in kinds)
    return value


def hash_apart(keys: list[Any]) -> bool:
    return len(keys) <= ALIKE or len(keys) - len(set(map(hash, keys))) <= ALIKE


def _read_whole(_: Reader, digits: str) -> int:
    need(type(digits) is str and len(digits) <= WIDEST // 4 + 4 and digits.lstrip("-").startswith("0x"))
    return int(digits, 16)


def _read_deque(reader: Reader, number: int, most: int | None, content: Any) -> Any:
    return reader.fill(reader.link(deque(maxlen=typed(most, int, type(None))), number), content)


def _read_default(reader: Reader, number: int, factory: Any, content: Any) -> Any:
    return reader.fill(reader.link(defaultdict(reader.value(factory)), number), content)


def _read_frozen(reader: Reader, forms: Any) -> frozenset[Any]:
    items = reader.items(forms)
    need(hash_apart(items))
    return frozenset(items)


def _container(kind: Any) -> Callable[..., Any]:
    return lambda reader, number, content: reader.fill(reader.link(kind(), number), content)


TAGS: dict[Any, str] = {list: "l", dict: "d", set: "s", bytearray: "y", Counter: "C", OrderedDict: "O"}
FORMS: dict[type, Callable[[Any, Any], Any]] = {
    **dict.fromkeys((*TAGS, deque, defaultdict), Writer.linked),
    tuple: lambda writer, value: ["t", writer.items(value)],
    frozenset: lambda writer, value: ["z", writer.items(value)],
    bytes: lambda writer, value: ["b", *writer.blob(value)],
}
READERS: dict[Any, Callable[..., Any]] = {
    **{tag: _container(kind) for kind, tag in TAGS.items()},
    "Q": _read_deque,
    "F": _read_default,
    "^": lambda reader, number: reader.links.container(typed(number, int)),
    "i": _read_whole,
    "t": lambda reader, forms: tuple(reader.items(forms)),
    "z": _read_frozen,
    "b": lambda reader, start, length: reader.blob(start, length),
}
