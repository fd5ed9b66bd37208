"""Sentences in which it's known where each entity stands: the FAQ has none, so they're written here."""

import random
import string
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from faqbot.language.entities import EntityFinder, plural
from faqbot.language.faq import Faq, Product
from faqbot.language.noise import mistyped
from faqbot.language.scores import Answer, Span

SENTENCES = 120
FORMS = (
    "is the {product} still here", "do you have {product} and {product}", "where is {order_number}",
    "{order_number} was sent on {date}", "I ordered {product} {date} as {email}", "write to {email} about {order_number}",
    "the {product} from {date}, please", "in 2031 I paid 199.00 for the {product}", "call 030 1234567 about {order_number}",
)  # fmt: skip
MISTYPED = 0.2


def entity_rehearsal(faq: Faq, *, seed: int) -> tuple[list[Answer], list[Answer]]:
    """What the sentences hold, and what is found in them."""
    chance = random.Random(seed)
    finder = EntityFinder(faq.products)
    truth, found = [], []
    for _ in range(SENTENCES):
        text, spans = _written(chance.choice(FORMS), faq.products, chance)
        truth.append(Answer(intent=None, spans=frozenset(spans)))
        spotted = frozenset((one.label, one.start, one.end) for one in finder.find(text))
        found.append(Answer(intent=None, spans=spotted))
    return truth, found


def _written(form: str, products: Sequence[Product], chance: random.Random) -> tuple[str, list[Span]]:
    text, spans = "", []
    for before, label, _, _ in string.Formatter().parse(form):
        text += before
        if label and (label != "product" or products):
            said = _said(label, products, chance)
            spans.append((label, len(text), len(text) + len(said)))
            text += said
    return text, spans


def _said(label: str, products: Sequence[Product], chance: random.Random) -> str:
    if label == "product":
        return _called(chance.choice(products), chance)
    if label == "order_number":
        return _spelt(chance)
    if label == "email":
        return f"{chance.choice(('ada', 'grace.h', 'lin+shop'))}@example.org"
    day = date(2030, 1, 1) + timedelta(days=chance.randrange(700))
    return chance.choice((day.isoformat(), f"{day.day} {day:%B %Y}", "yesterday"))


def _called(product: Product, chance: random.Random) -> str:
    name = chance.choice((product.value, *product.synonyms))
    name = chance.choice((name, plural(name), name.upper()))
    return mistyped(name, chance) if chance.random() < MISTYPED else name


def _spelt(chance: random.Random) -> str:
    letters = "".join(chance.choices(string.ascii_uppercase, k=2))
    digits = "".join(chance.choices(string.digits, k=6))
    return chance.choice(list(_spellings(letters, digits)))


def _spellings(letters: str, digits: str) -> Iterator[str]:
    yield letters + digits
    yield letters.lower() + digits
    yield f"{letters}-{digits}"
    yield f"{letters} {digits}"
    yield f"{letters}-{digits[:3]}-{digits[3:]}"
