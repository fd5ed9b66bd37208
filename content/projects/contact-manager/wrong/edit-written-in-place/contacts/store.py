"""The file that a book lives in between two commands. It's written anew each time."""

import json
from pathlib import Path

from contacts.book import Book
from contacts.contact import from_json
from contacts.errors import ContactError, FileError


def load(path: Path) -> Book:
    """A file that isn't there is an empty book. Raises FileError."""
    try:
        kept = json.loads(path.read_bytes())
        return Book((from_json(entry, id=entry["id"]) for entry in kept["contacts"]), last_id=kept["last_id"])
    except FileNotFoundError:
        return Book()
    except (OSError, ValueError, KeyError, TypeError, ContactError) as error:
        raise FileError(f"{path} can't be read: {error}") from error


def save(book: Book, path: Path) -> None:
    kept = {"last_id": book.last_id, "contacts": [contact.to_json() for contact in book]}
    replace(path, json.dumps(kept, ensure_ascii=False, indent=1).encode())


def replace(path: Path, content: bytes) -> None:
    """Raises FileError."""
    try:
        with path.open("w", encoding="utf-8") as file:
            file.write(content.decode())
    except OSError as error:
        raise FileError(f"{path} can't be written: {error.strerror}") from error
