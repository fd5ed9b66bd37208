"""What a contact can have several of, in the one form in which it's stored and compared."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from contacts.errors import ContactError

BETWEEN_DIGITS = re.compile(r"[\s.\-()\[\]]")
PHONE = re.compile(r"\+?[0-9]{3,15}")
EMAIL = re.compile(r"[^@;\s]+@[^@;\s]+")


@dataclass(frozen=True, kw_only=True)
class Values:
    """Phones and e-mails keep the order in which they came."""

    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()

    @classmethod
    def typed(cls, *, phones: Iterable[str] = (), emails: Iterable[str] = (), tags: Iterable[str] = ()) -> Self:
        """As somebody typed them. Raises ContactError."""
        return cls(phones=_once(map(phone, phones)), emails=_once(map(email, emails)), tags=frozenset(map(tag, tags)))

    @property
    def addresses(self) -> frozenset[str]:
        """Where somebody can be reached. No two contacts share one."""
        return frozenset(self.phones + self.emails)

    def united(self, other: "Values") -> "Values":
        return Values(
            phones=_once(self.phones + other.phones),
            emails=_once(self.emails + other.emails),
            tags=self.tags | other.tags,
        )

    def without(self, other: "Values") -> "Values":
        """Raises ContactError where one of the others isn't here."""
        missing = (other.addresses - self.addresses) | (other.tags - self.tags)
        if missing:
            raise ContactError(f"there is no {min(missing)} to remove")
        return Values(
            phones=tuple(own for own in self.phones if own not in other.phones),
            emails=tuple(own for own in self.emails if own not in other.emails),
            tags=self.tags - other.tags,
        )


def phone(text: str) -> str:
    number = dialled(text)
    if not PHONE.fullmatch(number):
        raise ContactError(f"{text!r} is no phone number: it has 3 to 15 digits, perhaps with a + in front")
    return number


def bare(text: str) -> str:
    """A number without the signs that only help to read it."""
    return BETWEEN_DIGITS.sub("", text)


def dialled(text: str) -> str:
    """The same, with one spelling of what stands before the country."""
    return re.sub(r"\A00", "+", bare(text))


def email(text: str) -> str:
    address = text.strip().lower()
    if not EMAIL.fullmatch(address):
        raise ContactError(f"{text!r} is no e-mail address: it has one @ with text on both sides")
    return address


def tag(text: str) -> str:
    word = text.strip().lower()
    if not word or ";" in word:
        raise ContactError(f"{text!r} is no tag: it has at least one letter, and no semicolon")
    return word


def _once(values: Iterable[str]) -> tuple[str, ...]:
    """Each in its first place."""
    return tuple(dict.fromkeys(values))
