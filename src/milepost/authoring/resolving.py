"""Whether addresses resolve: asked over the network, or of a copy of Python's documentation on this machine."""

import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

SECONDS = 15.0
AT_ONCE = 8
LARGEST = 4 << 20  # bytes of a page that are searched for an anchor
PYTHON_DOCS = re.compile(r"https://docs\.python\.org/3(?:\.\d+)?/(?P<page>[^#?]*)(?:#(?P<anchor>.+))?")
BROWSER = {"User-Agent": "Mozilla/5.0 (Milepost; checks that links resolve)"}

Problem = str
"""Why an address doesn't resolve; empty if it does."""


def tried(addresses: Iterable[str], *, ask: Callable[[str], Problem]) -> Iterator[tuple[str, Problem]]:
    """Each address with what was found, several at once."""
    ordered = tuple(dict.fromkeys(addresses))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from zip(ordered, pool.map(ask, ordered), strict=True)


def over_the_network(address: str, seconds: float = SECONDS) -> Problem:
    """Ask the site. An anchor has to be on the page."""
    request = urllib.request.Request(address, headers=BROWSER)  # noqa: S310 - http and https alone are links
    try:
        with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310
            page = answer.read(LARGEST).decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return f"the site answers {error.code}"
    except (OSError, ValueError) as error:  # no network, no such host, too slow
        return f"it can't be reached ({getattr(error, 'reason', error)})"
    return _missing_anchor(page, urlsplit(address).fragment)


def in_python_docs(address: str, docs: Path) -> Problem | None:
    """Look it up in a folder of Python's documentation as HTML. None: it isn't an address of that documentation."""
    found = PYTHON_DOCS.fullmatch(address)
    if not found:
        return None
    name = found["page"] or "index.html"
    file = docs / (f"{name}index.html" if name.endswith("/") else name)
    if not file.resolve().is_relative_to(docs.resolve()) or not file.is_file():
        return "there is no such page"
    return _missing_anchor(file.read_text(encoding="utf-8", errors="replace"), found["anchor"] or "")


def version_of_docs(docs: Path) -> str:
    """Such as "3.11.2". Raises ValueError where the folder isn't Python's documentation."""
    try:
        title = re.search(r"<title>(?:[^<]*?)(\d+\.\d+[\w.]*)[^<]*</title>", (docs / "index.html").read_text("utf-8"))
    except OSError:
        title = None
    if title is None:
        raise ValueError(f"{docs} has no index.html of Python's documentation. Name the folder that its pages are in.")
    return title[1]


def _missing_anchor(page: str, anchor: str) -> Problem:
    if not anchor or re.search(rf"""\b(?:id|name)=["']?{re.escape(anchor)}["'\s>]""", page):
        return ""
    return f'the page has no place "{anchor}"'
