"""One contact, and how it's written as JSON."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from contacts.errors import ContactError
from contacts.values import Values


@dataclass(frozen=True, kw_only=True)
class Contact:
    id: int
    name: str
    values: Values
    note: str
    updated_at: datetime

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ContactError("a contact needs a name")
        object.__setattr__(self, "name", self.name.strip())

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "name": self.name,
            "phones": list(self.values.phones),
            "emails": list(self.values.emails),
            "tags": sorted(self.values.tags),
            "note": self.note,
            "updated_at": written(self.updated_at),
        }


def from_json(entry: dict[str, Any], *, id: int) -> Contact:
    """From what `to_json` made, or from a file of somebody else. Raises ContactError."""
    try:
        lists = {name: _texts(entry[name]) for name in ("phones", "emails", "tags")}
        name, note, updated_at = _texts([entry["name"], entry["note"], entry["updated_at"]])
    except KeyError as error:
        raise ContactError(f"{error.args[0]} is missing") from None
    except TypeError:
        raise ContactError("a contact is made of texts and lists of texts") from None
    return Contact(id=id, name=name, values=Values.typed(**lists), note=note, updated_at=instant(updated_at))


def written(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """Raises ContactError where it has no time zone, or is no instant at all."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise ContactError(f"{text!r} is no instant, such as 2031-04-09T17:05:00Z")
    return at.astimezone(UTC)


def _texts(given: object) -> list[str]:
    if not isinstance(given, list) or not all(isinstance(text, str) for text in given):
        raise TypeError
    return given
