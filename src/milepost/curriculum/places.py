"""Where a key stands in a TOML file. The standard library reads TOML without telling, so this looks again."""

import re
from collections import Counter

Path = tuple[str | int, ...]
"""Keys, and numbers of tables in their array: ("stage", 2, "minutes")."""

_HEADER = re.compile(r"(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_-]+)\s*=")


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of each table and each key of a TOML text. Keys inside of inline tables aren't looked at."""
    places: dict[Path, int] = {}
    tables = Counter[Path]()
    current: Path = ()
    quotes = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not quotes and (header := _HEADER.match(line)):
            current = _opened(header[1], header[2], tables)
            places.setdefault(current, number)
        elif not quotes and (key := _KEY.match(line)):
            places.setdefault((*current, _bare(key[1])), number)
        quotes = _still_open(line, quotes)
    return places


def _opened(brackets: str, name: str, tables: Counter[Path]) -> Path:
    """The path of the table that a header opens. `tables` counts, for each array of tables, those that came before."""
    path: Path = ()
    for part in name.split("."):
        if path in tables:
            path = (*path, tables[path] - 1)
        path = (*path, _bare(part))
    if brackets == "[[":
        tables[path] += 1
        path = (*path, tables[path] - 1)
    return path


def _bare(key: str) -> str:
    return key.strip().strip("\"'")


def _still_open(line: str, quotes: str) -> str:
    """The marks of a text of several lines that is open at the end of this line."""
    for mark in re.findall(r"\"\"\"|'''", line):
        if not quotes:
            quotes = mark
        elif mark == quotes:
            quotes = ""
    return quotes
