"""The file that a book lives in between two commands. It's replaced in one step, so that it's never half written."""

import json
import os
from pathlib import Path

from contacts.book import Book
from contacts.contact import from_json
from contacts.errors import ContactError, FileError


def load(path: Path) -> Book:
    """A file that isn't there is an empty book. Raises FileError."""
    try:
        kept = json.loads(path.read_bytes())
        return Book(from_json(entry, id=entry["id"]) for entry in kept["contacts"])
    except FileNotFoundError:
        return Book()
    except (OSError, ValueError, KeyError, TypeError, ContactError) as error:
        raise FileError(f"{path} can't be read: {error}") from error


def save(book: Book, path: Path) -> None:
    kept = {"contacts": [contact.to_json() for contact in book]}
    replace(path, json.dumps(kept, ensure_ascii=False, indent=1).encode())


def replace(path: Path, content: bytes) -> None:
    """Whoever is killed in between leaves the old content. Raises FileError."""
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    except OSError as error:
        raise FileError(f"{path} can't be written: {error.strerror}") from error
