"""Products, order numbers, dates and addresses in a text, with the places where they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import spacy
from spacy.language import Language

from faqbot.language.faq import Product

ORDER_NUMBER = re.compile(
    r"""
    (?<![^\W_]) (?: [A-Za-z]{2} -? | [A-Z]{2}\x20 )   # after a space only capitals: "is 123456" is none
    [0-9] (?: [ -]? [0-9] ){5}
    (?! [ -]? [0-9] | [^\W_] | [.,][0-9] )            # a longer number is a telephone's, one with cents a price
    """,
    re.VERBOSE,
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
ISO_DAY = re.compile(r"(?<![\w-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w-])")
LONG_DAY = re.compile(r"(?<!\w)[0-9]{1,2} [A-Za-z]{3,9} [0-9]{4}(?!\w)")
RELATIVE_DAY = re.compile(r"(?<!\w)(?:yesterday|today|tomorrow)(?!\w)", re.IGNORECASE)

SHORTEST_FUZZY = 5
"""Letters that a word of a product needs before one of them may be wrong."""


@dataclass(frozen=True, kw_only=True)
class Entity:
    """`text` is what stands from `start` to `end` of the text; `value` is what it means."""

    label: str
    text: str
    start: int
    end: int
    value: str


class EntityFinder:
    """Finds the products of a FAQ by spaCy's entity ruler, and all else by its form."""

    def __init__(self, products: Sequence[Product]) -> None:
        self._ruler = _ruler_of(products)

    def find(self, text: str) -> list[Entity]:
        """In order. Where two overlap, the longer one is meant."""
        found = [*self._products(text), *_order_numbers(text), *_dates(text), *_emails(text)]
        kept: list[Entity] = []
        for entity in sorted(found, key=lambda one: one.start - one.end):
            if all(entity.end <= other.start or other.end <= entity.start for other in kept):
                kept.append(entity)
        return sorted(kept, key=lambda one: one.start)

    def _products(self, text: str) -> Iterator[Entity]:
        for span in self._ruler(text).ents:
            yield _entity("product", text, span.start_char, span.end_char, span.ent_id_)


def masked(text: str, entities: Iterable[Entity]) -> str:
    """With the kind of each entity in its place: which lamp is asked about doesn't change the question."""
    for entity in sorted(entities, key=lambda one: -one.start):
        text = f"{text[: entity.start]} {entity.label.replace('_', '')} {text[entity.end :]}"
    return text


def _ruler_of(products: Sequence[Product]) -> Language:
    nlp = spacy.blank("en")
    patterns = [
        {"label": "product", "id": product.value, "pattern": pattern}
        for product in products
        for name in (product.value, *product.synonyms)
        for pattern in _patterns(nlp, name)
    ]
    if patterns:  # a ruler without any is warned about
        nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined] # it is known as a callable
    return nlp


def _patterns(nlp: Language, name: str) -> Iterator[list[dict[str, object]]]:
    """One and several of them, in any capitals."""
    for form in (name, plural(name)):
        yield [{"LOWER": _nearly(token.lower_)} for token in nlp.make_doc(form)]


def _nearly(word: str) -> object:
    return {"FUZZY1": word} if len(word) >= SHORTEST_FUZZY else word


def plural(name: str) -> str:
    if re.search(r"(s|x|z|ch|sh)$", name):
        return f"{name}es"
    if re.search(r"[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}s"


def _order_numbers(text: str) -> Iterator[Entity]:
    for found in ORDER_NUMBER.finditer(text):
        yield _entity("order_number", text, *found.span(), re.sub("[ -]", "", found[0]).upper())


def _emails(text: str) -> Iterator[Entity]:
    for found in EMAIL.finditer(text):
        yield _entity("email", text, *found.span(), found[0].lower())


def _dates(text: str) -> Iterator[Entity]:
    for pattern, form in ((ISO_DAY, "%Y-%m-%d"), (LONG_DAY, "%d %B %Y")):
        for found in pattern.finditer(text):
            if day := _day_of(found[0], form):
                yield _entity("date", text, *found.span(), day)
    for found in RELATIVE_DAY.finditer(text):
        yield _entity("date", text, *found.span(), found[0].lower())


def _day_of(written: str, form: str) -> str:
    """Such as 2031-04-09; nothing where the calendar has no such day."""
    try:
        return datetime.strptime(written, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return ""


def _entity(label: str, text: str, start: int, end: int, value: str) -> Entity:
    return Entity(label=label, text=text[start:end], start=start, end=end, value=value)
