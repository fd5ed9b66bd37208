"""Every address outside that content names, in a checked-in list: when it was last seen to resolve, and by what means."""

import datetime
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from milepost.authoring.outline import without_fences

LINKS = "links.toml"
PAGES = ("lessons/*.md", "exercises/*/*/task.md", "projects/*/*.md", "projects/*/stages/*.md")
HEADER = (
    "# Addresses outside that lessons, tasks and projects name, and when each was last seen to resolve, by what means.\n"
    "# Empty: not seen yet. Written by `milepost links`; don't edit it by hand.\n\n"
)

_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)|<(https?:[^>\s]*)>")
_CODE = re.compile(r"`[^`]*`")


@dataclass(frozen=True, kw_only=True)
class Sight:
    """`seen` is None for an address that nobody has seen to resolve yet."""

    seen: datetime.date | None = None
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class Link:
    """An address as a page names it: `file` is relative to the content folder, `line` counts from 1."""

    address: str
    file: str
    line: int


def links_in(folder: Path) -> Iterator[Link]:
    """Every address of the web in the pages of a content folder, each where it stands."""
    for file in sorted(file for pages in PAGES for file in folder.glob(pages)):
        name = file.relative_to(folder).as_posix()
        for line, address in addresses(file.read_text(encoding="utf-8", errors="replace")):
            if is_web_address(address):
                yield Link(address=address, file=name, line=line)


def addresses(markdown: str) -> Iterator[tuple[int, str]]:
    """What the links of a page point at, with their lines. Code is no link."""
    for number, line in enumerate(without_fences(markdown), 1):
        for found in _LINK.finditer(_CODE.sub("", line)):
            yield number, found[1] or found[2]


def is_web_address(address: str) -> bool:
    """Whether this is a well-formed http(s) address with a host that the whole web could know."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    is_host = re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+", host) is not None
    return parts.scheme in ("http", "https") and is_host and parts.username is None and (port is None or port > 0)


def unlisted(folder: Path) -> tuple[Link, ...]:
    """The links that the list doesn't have. Raises ValueError, with a sentence for the author, where it can't be read."""
    listed = read_links(folder / LINKS)
    return tuple(link for link in links_in(folder) if link.address not in listed)


def read_links(file: Path) -> Mapping[str, Sight]:
    """The list; empty where there is no such file. Raises ValueError, with a sentence for the author."""
    if not file.exists():
        return {}
    try:
        rows = tomllib.loads(file.read_text(encoding="utf-8"))
        return {address: Sight(**sight) for address, sight in rows.items()}
    except (ValueError, TypeError) as error:
        raise ValueError(
            f"{file.name} can't be read ({error}). Take back what changed in it: `milepost links` writes it."
        ) from error


def write_links(file: Path, sights: Mapping[str, Sight]) -> None:
    """Sorted, a line each, so that two people's changes merge."""
    file.write_text(HEADER + "".join(_row(address, sights[address]) for address in sorted(sights)), encoding="utf-8")


def kept_up(sights: Mapping[str, Sight], named: Iterable[Link]) -> Mapping[str, Sight]:
    """The list with all that is named now and nothing else. What was seen before stays so."""
    return {link.address: sights.get(link.address, Sight()) for link in named}


def _row(address: str, sight: Sight) -> str:
    facts = [] if sight.seen is None else [f"seen = {sight.seen.isoformat()}", f"by = {json.dumps(sight.by)}"]
    return f"{json.dumps(address)} = {{ {', '.join(facts)} }}\n" if facts else f"{json.dumps(address)} = {{}}\n"
