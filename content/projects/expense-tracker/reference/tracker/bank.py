"""Files of a bank: their encoding, their numbers and their days, line by line."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from tracker.fields import LONGEST_TEXT, MOST_CENTS

COLUMNS = ["date", "amount", "description", "reference"]
LONGEST_REFERENCE = 200
GERMAN = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?")
ENGLISH = re.compile(r"-?\d+\.\d{1,2}")


class BadFile(Exception):
    """Nothing of it can be read. The text says why."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """`reference` is empty where the bank gave none."""

    spent_on: date
    amount_cents: int
    description: str
    reference: str


@dataclass(frozen=True, kw_only=True)
class BadLine:
    """Lines count from 1; the header is the first."""

    line: int
    message: str


def read_file(content: bytes, charset: str) -> Iterator[Row | BadLine]:
    """Raises BadFile at its first step."""
    try:
        text = content.decode(charset).removeprefix("\ufeff")
    except (LookupError, UnicodeDecodeError):
        raise BadFile(f"The file isn't text in {charset}.") from None
    lines = csv.reader(text.splitlines(keepends=True), delimiter=";")
    if [cell.strip().lower() for cell in next(lines, [])] != COLUMNS:
        raise BadFile(f"The first line should be {';'.join(COLUMNS)}.")
    for cells in lines:
        if any(cell.strip() for cell in cells):
            yield _read_line(lines.line_num, cells)


def _read_line(line: int, cells: list[str]) -> Row | BadLine:
    try:
        return _row(cells)
    except ValueError as problem:
        return BadLine(line=line, message=str(problem))


def _row(cells: list[str]) -> Row:
    if len(cells) != len(COLUMNS):
        raise ValueError(f"there are {len(cells)} cells, and should be {len(COLUMNS)}")
    day, amount, description, reference = (cell.strip() for cell in cells)
    if len(description) > LONGEST_TEXT or len(reference) > LONGEST_REFERENCE:
        raise ValueError("a text is too long")
    return Row(spent_on=_day(day), amount_cents=_spent_cents(amount), description=description, reference=reference)


def _day(text: str) -> date:
    for form, looks in (("%d.%m.%Y", r"\d{2}\.\d{2}\.\d{4}"), ("%Y-%m-%d", r"\d{4}-\d{2}-\d{2}")):
        if re.fullmatch(looks, text):
            try:
                return datetime.strptime(text, form).date()
            except ValueError:
                raise ValueError(f"{text} is no day of the calendar") from None
    raise ValueError(f"{text or 'nothing'} is no date")


def _spent_cents(text: str) -> int:
    """Spending is negative at a bank, and positive here."""
    if GERMAN.fullmatch(text):
        whole, _, part = text.replace(".", "").partition(",")
    elif ENGLISH.fullmatch(text):
        whole, _, part = text.partition(".")
    else:
        raise ValueError(f"{text or 'nothing'} is no amount")
    cents = int(whole.removeprefix("-") + part.ljust(2, "0"))
    if not text.startswith("-") or cents == 0:
        raise ValueError(f"{text} isn't spent: amounts should be negative")
    if cents > MOST_CENTS:
        raise ValueError(f"{text} is too much")
    return cents
