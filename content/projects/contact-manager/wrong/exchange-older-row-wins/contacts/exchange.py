"""Books as files that other programs read: CSV and JSON, out and in."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from contacts.book import Book
from contacts.contact import Contact, from_json
from contacts.errors import ContactError, FileError

COLUMNS = ("id", "name", "phones", "emails", "tags", "note", "updated_at")
SEVERAL = ("phones", "emails", "tags")
SUFFIXES = (".csv", ".json")


@dataclass(kw_only=True)
class Report:
    """What became of the rows of a file. `skipped` counts those that changed nothing, and the bad ones too."""

    added: int = 0
    updated: int = 0
    skipped: int = 0
    bad: list[str] = field(default_factory=list)


def exported(book: Book, path: Path) -> bytes:
    entries = [contact.to_json() for contact in sorted(book, key=lambda contact: contact.id)]
    if path.suffix == ".json":
        return json.dumps(entries, ensure_ascii=False, indent=1).encode()
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(entry | {name: ";".join(entry[name]) for name in SEVERAL} for entry in entries)
    return text.getvalue().encode()


def take_in(book: Book, path: Path) -> Report:
    """Raises FileError where the file as a whole can't be read; a bad row is no more than that."""
    report = Report()
    for place, entry in _entries(path):
        try:
            outcome = _take_in_one(book, entry)
        except ContactError as error:
            report.bad.append(f"{place}: {error}")
            outcome = "skipped"
        setattr(report, outcome, getattr(report, outcome) + 1)
    return report


def _take_in_one(book: Book, entry: dict[str, Any]) -> str:
    found = from_json(entry, id=book.last_id + 1)
    known = book.reached_at(found.values)
    if len(known) > 1:
        raise ContactError(f"this is contact {known[0].id} and contact {known[1].id} at once")
    if not known:
        book.put(found)
        return "added"
    both = _brought_together(known[0], found)
    book.put(both)
    return "skipped" if both == known[0] else "updated"


def _brought_together(known: Contact, found: Contact) -> Contact:
    """The name and note of the file, the values of both."""
    return replace(found, id=known.id, values=known.values.united(found.values))


def _entries(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each with the words for its place in the file."""
    try:
        content = path.read_bytes().decode("utf-8-sig")
        return _from_json_file(content) if path.suffix == ".json" else _from_csv(content)
    except (OSError, ValueError, csv.Error) as error:
        raise FileError(f"{path} can't be read: {error}") from error


def _from_json_file(content: str) -> Iterator[tuple[str, dict[str, Any]]]:
    entries = json.loads(content)
    if not isinstance(entries, list):
        raise ValueError("it holds no list of contacts")
    return ((f"entry {number}", entry) for number, entry in enumerate(entries, 1))


def _from_csv(content: str) -> Iterator[tuple[str, dict[str, Any]]]:
    reader = csv.reader(io.StringIO(content, newline=""), strict=True)
    columns = next(reader, [])
    if not set(COLUMNS) - {"id"} <= set(columns):
        raise ValueError(f"its first line should be {','.join(COLUMNS)}")
    # All rows before the first is taken in: a quote that never ends spoils the file, not one row.
    rows = [(f"line {reader.line_num}", cells) for cells in reader if cells]
    return ((place, _entry(dict(zip(columns, cells, strict=False)))) for place, cells in rows)


def _entry(row: dict[str, str]) -> dict[str, Any]:
    """A row that is too short lacks its last fields."""
    lists = {name: [part for part in row[name].split(";") if part] for name in SEVERAL if name in row}
    return {**row, **lists}
