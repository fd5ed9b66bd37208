"""The book: contacts by their ids, and who can be reached where. A change that fails leaves it as it was."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from contacts.contact import Contact
from contacts.errors import TakenError, UnknownContactError
from contacts.values import Values


class Book:
    def __init__(self, contacts: Iterable[Contact] = (), *, last_id: int = 0) -> None:
        """`last_id` was given last, perhaps to a contact that is gone: ids are never used again."""
        self.last_id = last_id
        self._contacts: dict[int, Contact] = {}
        self._owners: dict[str, int] = {}
        for contact in contacts:
            self.put(contact)

    def __iter__(self) -> Iterator[Contact]:
        return iter(self._contacts.values())

    def __getitem__(self, id: int) -> Contact:
        try:
            return self._contacts[id]
        except KeyError:
            raise UnknownContactError(f"there is no contact {id}") from None

    def add(self, *, name: str, values: Values, note: str, updated_at: datetime) -> Contact:
        contact = Contact(id=self.last_id + 1, name=name, values=values, note=note, updated_at=updated_at)
        self.put(contact)
        return contact

    def put(self, contact: Contact) -> None:
        """Add it, or let it take the place of the one with its id. Raises TakenError."""
        for owner in self.reached_at(contact.values):
            if owner.id != contact.id:
                shared = min(owner.values.addresses & contact.values.addresses)
                raise TakenError(f"contact {owner.id} has {shared} already")
        self._forget(contact.id)
        self._contacts[contact.id] = contact
        self._owners |= dict.fromkeys(contact.values.addresses, contact.id)
        self.last_id = max(self.last_id, contact.id)

    def remove(self, id: int) -> Contact:
        contact = self[id]
        self._forget(id)
        del self._contacts[id]
        return contact

    def merge(self, keep: int, other: int, *, now: datetime) -> Contact:
        """The name of `keep`, the values of both, and the note that was changed last unless it's empty."""
        kept, gone = self[keep], self[other]
        if keep == other:
            raise TakenError(f"contact {keep} can't be merged with itself")
        merged = replace(kept, values=kept.values.united(gone.values), note=kept.note or gone.note, updated_at=now)
        self.remove(other)
        self.put(merged)
        return merged

    def reached_at(self, values: Values) -> list[Contact]:
        """Whoever has one of these phones or e-mails."""
        ids = {self._owners[address] for address in values.addresses if address in self._owners}
        return [self._contacts[id] for id in sorted(ids)]

    def _forget(self, id: int) -> None:
        if id in self._contacts:
            for address in self._contacts[id].values.addresses:
                del self._owners[address]
