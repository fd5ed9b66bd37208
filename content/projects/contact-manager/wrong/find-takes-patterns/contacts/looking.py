"""Ways to look at a book: in order, by tags, by a text, and by names that are alike."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from contacts.contact import Contact
from contacts.folding import folded
from contacts.values import bare, dialled

LIKE_A_PHONE = re.compile(r"[\s.\-()\[\]+0-9]+")


def by_name(contacts: Iterable[Contact]) -> list[Contact]:
    return sorted(contacts, key=lambda contact: (folded(contact.name), contact.id))


def by_update(contacts: Iterable[Contact]) -> list[Contact]:
    """The latest change first."""
    return sorted(contacts, key=lambda contact: (-contact.updated_at.timestamp(), contact.id))


ORDERS = {"name": by_name, "updated": by_update}


def tagged(contacts: Iterable[Contact], tags: frozenset[str]) -> Iterator[Contact]:
    """Those that have all of the tags."""
    return (contact for contact in contacts if tags <= contact.values.tags)


def containing(contacts: Iterable[Contact], text: str) -> Iterator[Contact]:
    """Those with a field that contains the text. A text that looks like a phone finds phones however it's typed."""
    wanted = folded(text)
    numbers = numbers_in(text)
    for contact in contacts:
        values = contact.values
        texts = (contact.name, contact.note, *values.emails, *values.tags)
        if any(re.search(wanted, folded(own)) for own in texts) or any(
            number in own for own in values.phones for number in numbers
        ):
            yield contact


def numbers_in(text: str) -> set[str]:
    """What to look for among phones; a 00 in front may stand for a + or for itself. Nothing where letters are."""
    return {bare(text), dialled(text)} - {"", "+"} if LIKE_A_PHONE.fullmatch(text) else set()


def duplicates(contacts: Iterable[Contact]) -> list[list[int]]:
    """The ids of contacts whose names are alike, in groups of two or more."""
    groups = defaultdict(list)
    for contact in sorted(contacts, key=lambda contact: contact.id):
        groups[folded(contact.name)].append(contact.id)
    return [ids for ids in groups.values() if len(ids) > 1]
