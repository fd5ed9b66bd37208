"""More examples out of few: typing errors, and the small talk around a question."""

import random
import re
import string
from collections.abc import Iterator

SMALL_TALK = (
    ("please ", ""), ("", " please"), ("hello ", ""), ("good evening ", ""), ("", " thank you"), ("sorry ", ""),
    ("I have a question ", ""), ("can you tell me ", ""),
)  # fmt: skip
LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def echoes(text: str, *, copies: int, chance: random.Random) -> Iterator[str]:
    """The text itself, and copies of it: every other one with a typing error, all with small talk."""
    yield text
    for number in range(copies):
        before, after = chance.choice(SMALL_TALK)
        yield before + (mistyped(text, chance) if number % 2 else text) + after


def mistyped(text: str, chance: random.Random) -> str:
    """One letter of one longer word is left out, swapped with the next, added or replaced."""
    words = list(LONG_WORD.finditer(text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randrange(word.start(), word.end() - 1)
    letter = chance.choice(string.ascii_lowercase)
    middle = (text[at + 1], text[at + 1] + text[at], letter + text[at : at + 2], letter + text[at + 1])
    return text[:at] + chance.choice(middle) + text[at + 2 :]
