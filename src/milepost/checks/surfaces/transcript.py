"""What a test sent and what came back, in order; and the failure that says so."""

import json
from dataclasses import dataclass, field
from typing import Any

LONGEST = 2000
"""Characters of a text that a report shows."""


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """`repeat` is a command that does the same by hand."""

    sent: str
    came: str
    repeat: str = ""


@dataclass
class Transcript:
    """Of one test. `compared` holds the two sides of the comparison that failed, the newest last."""

    exchanges: list[Exchange] = field(default_factory=list)
    compared: list[tuple[str, str, str]] = field(default_factory=list)


class Mismatch(AssertionError):
    """What came isn't what the requirement says. `exchange` is the one that it's about, if not the last one."""

    def __init__(
        self,
        message: str,
        *,
        expected: str = "",
        came: str = "",
        exchange: Exchange | None = None,
        cause: str = "",
        log: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.expected = expected
        self.came = came
        self.exchange = exchange
        self.cause = cause
        self.log = log


_newest = [Transcript()]


def begin() -> Transcript:
    """A new transcript, for a test that begins."""
    _newest[0] = Transcript()
    return _newest[0]


def note(exchange: Exchange) -> Exchange:
    """Also from threads that a test started."""
    _newest[0].exchanges.append(exchange)
    return exchange


def current() -> Transcript:
    return _newest[0]


def shown(value: Any, longest: int = LONGEST) -> str:
    """A value as a learner should read it: text as it is, anything else as JSON or as Python writes it; cut where long."""
    text = value if isinstance(value, str) else _written(value)
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half]}\n... ({len(text) - longest:,} characters left out) ...\n{text[-half:]}"


def _written(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="backslashreplace")
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        return repr(value)


class Told(dict[str, Any]):
    """A JSON object that came. Asking it for what isn't there fails the test with a sentence."""

    def __missing__(self, key: str) -> Any:
        raise Mismatch(f"There is no `{key}` in what came.", expected=f"an object with `{key}`", came=shown(dict(self)))


class Listed(list[Any]):
    """A JSON list that came. Asking it for what isn't there fails the test with a sentence."""

    def __getitem__(self, place: Any) -> Any:
        try:
            return super().__getitem__(place)
        except IndexError:
            message = f"The list that came is too short: it has {len(self)} entries."
            raise Mismatch(message, expected=f"an entry at place {place}", came=shown(list(self))) from None
        except TypeError:
            raise Mismatch(f"A list came where an object with `{place}` was expected.", came=shown(list(self))) from None


def told(value: Any) -> Any:
    """JSON as it came, ready to be asked."""
    if isinstance(value, dict):
        return Told({key: told(part) for key, part in value.items()})
    if isinstance(value, list):
        return Listed(map(told, value))
    return value
