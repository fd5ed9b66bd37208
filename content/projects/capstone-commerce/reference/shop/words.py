"""Words of names, and finding those that are one letter away from what somebody typed.

Two words that differ by one letter (another, one more, one less, or two swapped) become equal when each loses at most one
letter. So each word is kept with all its shortened spellings, and a lookup needs an index and no comparison with all words.
"""

import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.database import add_new
from shop.tables import NameWord, Product, Spelling

SHORTEST, LONGEST = 4, 40
MOST_WORDS = 50


def folded(text: str) -> str:
    """As texts are compared: without capitals."""
    return unicodedata.normalize("NFC", text).casefold()


def words_of(text: str) -> list[str]:
    return [word[:LONGEST] for word in re.findall(r"\w+", folded(text))]


def remember(session: Session, products: Iterable[Product]) -> None:
    """Add the words of their names."""
    pairs = {(word, product.id) for product in products for word in words_of(product.name)}
    add_new(session, NameWord, [{"word": word, "product_id": id} for word, id in sorted(pairs)])
    long = sorted({word for word, _ in pairs if len(word) >= SHORTEST and word.isalpha()})
    rows = [{"spelling": spelling, "word": word} for word in long for spelling in spellings_of(word)]
    add_new(session, Spelling, rows)


def forget(session: Session, product: Product) -> None:
    for word in session.scalars(select(NameWord).where(NameWord.product_id == product.id)).all():
        session.delete(word)
    session.flush()


def near(session: Session, typed: str) -> list[str]:
    """Known words that are at most one letter away."""
    if not SHORTEST <= len(typed) <= LONGEST:
        return []
    found = session.scalars(select(Spelling.word).where(Spelling.spelling.in_(spellings_of(typed))).distinct())
    return sorted(word for word in found if is_near(typed, word))[:MOST_WORDS]


def spellings_of(word: str) -> list[str]:
    """The word, and what is left of it without each of its letters."""
    return sorted({word, *(word[:place] + word[place + 1 :] for place in range(len(word)))})


def is_near(one: str, other: str) -> bool:
    """At most one letter is another, missing or too many, or two neighbours are swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    swapped = a[:2] == b[:2][::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped
