"""What an id may look like, and which one was meant by another."""

import difflib
import re
from collections.abc import Collection

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def is_id(text: str) -> bool:
    """Whether this may be an id: lower-case words and numbers joined by single dashes."""
    return bool(_KEBAB.match(text))


def meant(word: str, known: Collection[str]) -> str:
    """The end of a sentence that says that there is no such word: the known one that is most alike, if one is."""
    alike = difflib.get_close_matches(word, known, n=1, cutoff=0.7)
    return f": did you mean {alike[0]!r}?" if alike else "."
