"""Rows of CSV, each with the line where it begins; texts in quotes may hold commas, quotes and line breaks."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_CHARACTERS_OF_A_CELL = 10_000_000
csv.field_size_limit(MOST_CHARACTERS_OF_A_CELL)


class InputError(Exception):
    """Something that can't be used. The text says what, and why."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """`line` counts from 1, which is the header. A cell that is missing is empty."""

    line: int
    cells: dict[str, str]


def read_file(path: Path, *columns: str) -> list[Row]:
    """Raises InputError where a column is missing, or the file can't be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(read_rows(file, *columns))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} can't be read: {error}") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def read_rows(lines: Iterable[str], *columns: str) -> Iterator[Row]:
    """Raises InputError where a column is missing, and csv.Error."""
    reader = csv.reader(lines)
    header = next(reader, [])
    for name in columns:
        if name not in header:
            raise InputError(f"the column {name} is missing")
    line = reader.line_num + 1
    for cells in reader:
        if cells:
            yield Row(line=line, cells=dict.fromkeys(header, "") | dict(zip(header, cells, strict=False)))
        line = reader.line_num + 1
