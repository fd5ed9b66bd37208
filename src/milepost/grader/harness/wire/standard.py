"""Forms of the values that Python and its standard library have beside containers: each is written and read right here."""

import ipaddress
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from itertools import chain
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any
from uuid import UUID

from . import values
from .broken import CannotCross
from .values import Reader, Writer, need, typed

FARTHEST = 1_000_000  # exponent of a Decimal


def _ends(tag: str) -> Callable[[Writer, Any], Any]:
    return lambda writer, value: [tag, *writer.items((value.start, value.stop, value.step))]


def _range(reader: Reader, *ends: Any) -> range:
    start, stop, step = (typed(reader.value(end), int) for end in ends)
    return range(start, stop, step)


def _slice(reader: Reader, *ends: Any) -> slice:
    start, stop, step = map(reader.value, ends)
    return slice(start, stop, step)


def _write_decimal(_: Writer, value: Decimal) -> Any:
    if value.is_finite() and abs(value.adjusted()) > FARTHEST:
        raise CannotCross("it is a Decimal with an exponent beyond a million")
    return ["D", str(value)]


def _decimal(_: Reader, text: str) -> Decimal:
    value = Decimal(typed(text, str))
    need(not value.is_finite() or abs(value.adjusted()) <= FARTHEST)
    return value


def _fraction(reader: Reader, above: Any, below: Any) -> Fraction:
    return Fraction(typed(reader.value(above), int), typed(reader.value(below), int))


def _write_stamp(writer: Writer, value: datetime | time) -> Any:
    tag = "dt" if type(value) is datetime else "tm"
    if value.tzinfo is None or type(value.tzinfo) is timezone:
        return [tag, value.replace(tzinfo=None).isoformat(), value.fold, writer.value(value.tzinfo)]
    return writer.other(value)


def _stamp(kind: Any) -> Callable[..., Any]:
    def read(reader: Reader, text: str, fold: int, zone: Any) -> Any:
        zone = typed(reader.value(zone), type(None), timezone)
        return kind.fromisoformat(typed(text, str)).replace(tzinfo=zone, fold=typed(fold, int))

    return read


def _write_zone(writer: Writer, zone: timezone) -> Any:
    return ["tz", writer.value(zone.utcoffset(None)), zone.tzname(None)]


def _zone(reader: Reader, offset: Any, name: str) -> timezone:
    offset = typed(reader.value(offset), timedelta)
    zone = timezone(offset)
    if zone.tzname(None) == name:
        return UTC if not offset else zone
    return timezone(offset, typed(name, str))


def _duration(_: Reader, days: int, seconds: int, micro: int) -> timedelta:
    return timedelta(typed(days, int), typed(seconds, int), typed(micro, int))


def _keys(reader: Reader, forms: Any) -> Any:
    return reader.fill({}, [part for form in forms for part in (form, None)]).keys()


def _entries(reader: Reader, flat: Any) -> Any:
    return reader.fill({}, flat).items()


def _text(tag: str) -> Callable[[Writer, Any], Any]:
    return lambda _, value: [tag, str(value)]


def _of_text(kind: Any) -> Callable[[Reader, str], Any]:
    return lambda _, text: kind(typed(text, str))


FORMS: dict[type, Callable[[Any, Any], Any]] = {
    **values.FORMS,
    complex: lambda _, value: ["c", value.real, value.imag],
    range: _ends("r"),
    slice: _ends(":"),
    type(...): lambda *_: ["..."],
    type(NotImplemented): lambda *_: ["!"],
    Decimal: _write_decimal,
    Fraction: lambda writer, value: ["/", *writer.items((value.numerator, value.denominator))],
    date: lambda _, value: ["da", value.isoformat()],
    datetime: _write_stamp,
    time: _write_stamp,
    timedelta: lambda _, value: ["td", value.days, value.seconds, value.microseconds],
    timezone: _write_zone,
    UUID: lambda _, value: ["u", value.hex],
    type({}.keys()): lambda writer, value: ["dk", writer.items(value)],
    type({}.values()): lambda writer, value: ["dv", writer.items(value)],
    type({}.items()): lambda writer, value: ["de", writer.items(chain.from_iterable(value))],
    ipaddress.IPv4Address: _text("ip"),
    ipaddress.IPv6Address: _text("ip"),
    **{type(path): _text("P" if isinstance(path, Path) else "p") for path in (Path(), PurePosixPath(), PureWindowsPath())},
}
READERS: dict[Any, Callable[..., Any]] = {
    **values.READERS,
    "c": lambda _, real, imaginary: complex(typed(real, float), typed(imaginary, float)),
    "r": _range,
    ":": _slice,
    "...": lambda _: ...,
    "!": lambda _: NotImplemented,
    "D": _decimal,
    "/": _fraction,
    "da": _of_text(date.fromisoformat),
    "dt": _stamp(datetime),
    "tm": _stamp(time),
    "td": _duration,
    "tz": _zone,
    "u": _of_text(UUID),
    "dk": _keys,
    "dv": lambda reader, forms: dict(enumerate(reader.items(forms))).values(),
    "de": _entries,
    "p": _of_text(PurePath),
    "P": _of_text(Path),
    "ip": _of_text(ipaddress.ip_address),
}
