"""Plain data by value: exact types, the order of dictionaries, cycles, and which list is which.

A scalar that JSON has stands for itself; all else is an array that begins with a tag. What has no form of its own is left to
the side: `Writer.other` and `Reader.other`. The reader takes nothing on trust: a form that is not exactly as the writer
would write it raises, and nothing in it can name code.
"""

import ipaddress
from array import array
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from itertools import chain
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any
from uuid import UUID

from .broken import CannotCross
from .links import DICTIONARIES, LINKED, Links

DEPTH = 100
COUNT = 500_000  # values with a tag in one message
WIDEST = 1 << 20  # bits of a whole number
FARTHEST = 1_000_000  # exponent of a Decimal
ALIKE = 1_000  # keys with the same hash, which cost the square of their number
LONG = 32  # numbers; a list of as many travels as bytes
SMALL = 1 << 63

ITSELF = frozenset({type(None), bool, float, str})
SCALARS = ITSELF | {int}


class Malformed(ValueError):
    """A form that no writer writes."""


class Writer:
    """Writes the values of one message."""

    def __init__(self, links: Links) -> None:
        self.links = links
        self.blobs: list[bytes] = []
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
        try:
            if kind in LINKED:
                return self.linked(value)
            form = FORMS.get(kind)
            return form(self, value) if form is not None else self.other(value)
        finally:
            self.depth -= 1

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
        if kind is bytearray:
            return self.blob(bytes(container))
        if kind in DICTIONARIES:
            return self.items(chain.from_iterable(container.items()))
        if kind is list and len(container) >= LONG and (packed := self.packed(container)):
            return packed
        return self.items(container)

    def packed(self, numbers: list[Any]) -> Any:
        """A list of nothing but numbers of one sort, as bytes; or None."""
        first = type(numbers[0])
        if first not in (int, float) or set(map(type, numbers)) != {first}:
            return None
        try:
            code = "q" if first is int else "d"
            return {code: self.blob(array(code, numbers).tobytes())}
        except OverflowError:
            return None

    def items(self, values: Iterable[Any]) -> list[Any]:
        value = self.value
        return [item if type(item) in ITSELF else value(item) for item in values]

    def blob(self, data: bytes) -> list[int]:
        start = self.size
        self.blobs.append(data)
        self.size += len(data)
        return [start, len(data)]

    def other(self, value: Any) -> Any:
        raise CannotCross(f"{type(value).__name__} has no form")


def _whole(number: int) -> list[str]:
    if number.bit_length() > WIDEST:
        raise CannotCross("it is a number with more than 300,000 digits")
    return ["i", hex(number)]


def _stamp(writer: Writer, value: datetime | time) -> Any:
    tag = "dt" if type(value) is datetime else "tm"
    if value.tzinfo is None or type(value.tzinfo) is timezone:
        return [tag, value.replace(tzinfo=None).isoformat(), value.fold, writer.value(value.tzinfo)]
    return writer.other(value)


def _zone(writer: Writer, zone: timezone) -> Any:
    return ["tz", writer.value(zone.utcoffset(None)), zone.tzname(None)]


def _decimal(_: Writer, value: Decimal) -> Any:
    if value.is_finite() and abs(value.adjusted()) > FARTHEST:
        raise CannotCross("it is a Decimal with an exponent beyond a million")
    return ["D", str(value)]


FORMS: dict[type, Callable[[Writer, Any], Any]] = {
    tuple: lambda writer, value: ["t", writer.items(value)],
    frozenset: lambda writer, value: ["z", writer.items(value)],
    bytes: lambda writer, value: ["b", *writer.blob(value)],
    complex: lambda _, value: ["c", value.real, value.imag],
    range: lambda writer, value: ["r", *map(writer.value, (value.start, value.stop, value.step))],
    slice: lambda writer, value: [":", *map(writer.value, (value.start, value.stop, value.step))],
    type(...): lambda *_: ["..."],
    type(NotImplemented): lambda *_: ["!"],
    Decimal: _decimal,
    Fraction: lambda writer, value: ["/", writer.value(value.numerator), writer.value(value.denominator)],
    date: lambda _, value: ["da", value.isoformat()],
    datetime: _stamp,
    time: _stamp,
    timedelta: lambda _, value: ["td", value.days, value.seconds, value.microseconds],
    timezone: _zone,
    UUID: lambda _, value: ["u", value.hex],
    type({}.keys()): lambda writer, value: ["dk", writer.items(value)],
    type({}.values()): lambda writer, value: ["dv", writer.items(value)],
    type({}.items()): lambda writer, value: ["de", writer.items(chain.from_iterable(value))],
    ipaddress.IPv4Address: lambda _, value: ["ip", str(value)],
    ipaddress.IPv6Address: lambda _, value: ["ip", str(value)],
}
FORMS |= {
    type(path): lambda _, value: ["P" if isinstance(value, Path) else "p", str(value)]
    for path in (Path(), PurePosixPath(), PureWindowsPath())
}
TAGS: dict[Any, str] = {list: "l", dict: "d", set: "s", bytearray: "y", Counter: "C", OrderedDict: "O"}


class Reader:
    """Reads the values of one message. Raises what it will: whoever reads a message turns all of it into WireBroken."""

    def __init__(self, links: Links, blobs: memoryview) -> None:
        self.links = links
        self.blobs = blobs
        self.count = 0
        self.depth = 0

    def value(self, form: Any) -> Any:
        kind = type(form)
        if kind in SCALARS:
            return form
        if kind is not list:
            raise Malformed("not a value")
        self.depth += 1
        self.count += 1
        if self.depth > 2 * DEPTH or self.count > 2 * COUNT:
            raise Malformed("too deep or too many")
        read = READERS.get(form[0])
        value = read(self, *form[1:]) if read is not None else self.other(form)
        self.depth -= 1
        return value

    def items(self, forms: Any) -> list[Any]:
        if type(forms) is not list:
            raise Malformed("not items")
        value = self.value
        return [form if type(form) in SCALARS else value(form) for form in forms]

    def fill(self, container: Any, content: Any) -> Any:
        """Put what is in `content` into an empty container of the kind that it was written for."""
        kind = type(container)
        if kind is bytearray:
            container += self.blob(*content)
        elif kind in DICTIONARIES:
            flat = self.items(content)
            need(len(flat) % 2 == 0)
            keys = flat[::2]
            need(_hash_apart(keys))
            for key, value in zip(keys, flat[1::2], strict=True):
                container[key] = value
        elif kind is set:
            items = self.items(content)
            need(_hash_apart(items))
            container.update(items)
        elif type(content) is dict and kind is list:
            ((code, place),) = content.items()
            container += self.unpacked(code, *place)
        else:
            container.extend(self.items(content))
        return container

    def refill(self, number: int, content: Any) -> None:
        """Put what is in `content` in the place of what is in a linked container."""
        container = self.links.container(_typed(number, int))
        kind = type(container)
        if kind is defaultdict or kind is deque:
            fresh: Any = deque() if kind is deque else {}
        else:
            fresh = kind()
        self.fill(fresh, content)
        container.clear()
        (container.update if kind in DICTIONARIES or kind is set else container.extend)(fresh)
        self.links.seen(number)

    def unpacked(self, code: str, start: int, length: int) -> list[Any]:
        need(code in ("q", "d"))
        numbers = array(code)
        numbers.frombytes(self.blob(start, length))
        return numbers.tolist()

    def blob(self, start: int, length: int) -> bytes:
        need(type(start) is int and type(length) is int and 0 <= start <= start + length <= len(self.blobs))
        return bytes(self.blobs[start : start + length])

    def link(self, container: Any, number: int) -> Any:
        need(type(number) is int)
        self.links.add(container, number)
        return container

    def other(self, form: list[Any]) -> Any:
        raise Malformed("no such form")


def need(holds: bool) -> None:
    if not holds:
        raise Malformed("not as it is written")


def _hash_apart(keys: list[Any]) -> bool:
    return len(keys) <= ALIKE or len(keys) - len(set(map(hash, keys))) <= ALIKE


def _typed(value: Any, *kinds: type) -> Any:
    need(type(value) in kinds)
    return value


def _read_whole(_: Reader, digits: str) -> int:
    need(type(digits) is str and len(digits) <= WIDEST // 4 + 4 and digits.lstrip("-").startswith("0x"))
    return int(digits, 16)


def _read_range(reader: Reader, *ends: Any) -> range:
    start, stop, step = (_typed(reader.value(end), int) for end in ends)
    return range(start, stop, step)


def _read_decimal(_: Reader, text: str) -> Decimal:
    value = Decimal(_typed(text, str))
    need(not value.is_finite() or abs(value.adjusted()) <= FARTHEST)
    return value


def _read_fraction(reader: Reader, above: Any, below: Any) -> Fraction:
    return Fraction(_typed(reader.value(above), int), _typed(reader.value(below), int))


def _read_stamp(kind: Any) -> Callable[..., Any]:
    def read(reader: Reader, text: str, fold: int, zone: Any) -> Any:
        zone = _typed(reader.value(zone), type(None), timezone)
        return kind.fromisoformat(_typed(text, str)).replace(tzinfo=zone, fold=_typed(fold, int))

    return read


def _read_zone(reader: Reader, offset: Any, name: str) -> timezone:
    offset = _typed(reader.value(offset), timedelta)
    zone = timezone(offset)
    if zone.tzname(None) == name:
        return UTC if not offset else zone
    return timezone(offset, _typed(name, str))


def _read_deque(reader: Reader, number: int, most: int | None, content: Any) -> Any:
    return reader.fill(reader.link(deque(maxlen=_typed(most, int, type(None))), number), content)


def _read_default(reader: Reader, number: int, factory: Any, content: Any) -> Any:
    return reader.fill(reader.link(defaultdict(reader.value(factory)), number), content)


def _read_slice(reader: Reader, *ends: Any) -> slice:
    start, stop, step = map(reader.value, ends)
    return slice(start, stop, step)


def _read_entries(reader: Reader, flat: Any) -> Any:
    values = reader.items(flat)
    return dict(zip(values[::2], values[1::2], strict=True)).items()


def _read_frozen(reader: Reader, forms: Any) -> frozenset[Any]:
    items = reader.items(forms)
    need(_hash_apart(items))
    return frozenset(items)


def _container(kind: Any) -> Callable[..., Any]:
    return lambda reader, number, content: reader.fill(reader.link(kind(), number), content)


READERS: dict[Any, Callable[..., Any]] = {
    **{tag: _container(kind) for kind, tag in TAGS.items()},
    "Q": _read_deque,
    "F": _read_default,
    "^": lambda reader, number: reader.links.container(_typed(number, int)),
    "i": _read_whole,
    "t": lambda reader, forms: tuple(reader.items(forms)),
    "z": _read_frozen,
    "b": lambda reader, start, length: reader.blob(start, length),
    "c": lambda _, real, imaginary: complex(_typed(real, float), _typed(imaginary, float)),
    "r": _read_range,
    ":": _read_slice,
    "...": lambda _: ...,
    "!": lambda _: NotImplemented,
    "D": _read_decimal,
    "/": _read_fraction,
    "da": lambda _, text: date.fromisoformat(_typed(text, str)),
    "dt": _read_stamp(datetime),
    "tm": _read_stamp(time),
    "td": lambda _, days, seconds, micro: timedelta(_typed(days, int), _typed(seconds, int), _typed(micro, int)),
    "tz": _read_zone,
    "p": lambda _, text: PurePath(_typed(text, str)),
    "P": lambda _, text: Path(_typed(text, str)),
    "u": lambda _, digits: UUID(hex=_typed(digits, str)),
    "dk": lambda reader, forms: dict.fromkeys(reader.items(forms)).keys(),
    "dv": lambda reader, forms: dict(enumerate(reader.items(forms))).values(),
    "de": _read_entries,
    "ip": lambda _, text: ipaddress.ip_address(_typed(text, str)),
}
