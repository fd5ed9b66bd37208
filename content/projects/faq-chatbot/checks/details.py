"""Questions in which it's known where each product, order number, date and address stands."""

import random
import re
from datetime import date, timedelta

from shop import order_number, with_typing_error

FORMS = (
    "is the {product} still there",
    "how much are {product} and {product}?",
    "where is {order_number}",
    "my order {order_number} from {date} did not come",
    "{date}: I ordered the {product}, number {order_number}.",
    "write to {email} when the {product} is back!",
    "I am {email} and want to return {order_number}, bought {date}",
    "{product}?",
    "({order_number}) was sent to {email}",
    "since {date} I wait for my {product} ({product} was cheaper)",
    "Zoë said: {product}! 🫖 {order_number}",
    "in 2031 I paid 199.00 for the {product}",
    "call 030 1234567 about {order_number}",
    "the 3 of us had 250000 reasons in 1999",
)
SPELLINGS = ("{letters}{digits}", "{small}{digits}", "{letters} {digits}", "{letters}-{digits}", "{letters}-{first}-{last}")
MONTHS = ("January February March April May June July August September October November December").split()
TYPING_ERRORS = 0.15
"""The share of products that are written with one."""


def spellings(number: str) -> list[str]:
    """All of one order number."""
    letters, digits = number[:2], number[2:]
    parts = {"letters": letters, "small": letters.lower(), "digits": digits, "first": digits[:3], "last": digits[3:]}
    return [form.format(**parts) for form in SPELLINGS]


def plural(name: str) -> str:
    if re.search(r"(s|x|z|ch|sh)$", name):
        return f"{name}es"
    return f"{name[:-1]}ies" if re.search(r"[^aeiou]y$", name) else f"{name}s"


def question(rng: random.Random, products: list[dict]) -> dict:
    """A line as `evaluate` reads it; each entity has its label, text, start, end and value."""
    text, entities = "", []
    for part in re.split(r"(\{\w+\})", rng.choice(FORMS)):
        if not part.startswith("{"):
            text += part
            continue
        label = part[1:-1]
        said, value = _said(label, rng, products)
        entities.append({"label": label, "text": said, "start": len(text), "end": len(text) + len(said), "value": value})
        text += said
    return {"text": text, "intent": None, "entities": entities}


def spans(entities: list[dict]) -> set[tuple]:
    return {(one["label"], one["start"], one["end"]) for one in entities}


def f1(truth: list[dict], found: list[list[dict]]) -> float:
    """By label and span, over all questions together."""
    pairs = [(spans(line["entities"]), spans(own)) for line, own in zip(truth, found, strict=True)]
    hits = sum(len(one & other) for one, other in pairs)
    return 2 * hits / sum(len(one) + len(other) for one, other in pairs)


def exact_words(line: dict, products: list[dict]) -> list[dict]:
    """The baseline: products by their very names, and numbers, dates and addresses written without any trick."""
    found = [("product", re.escape(product["value"])) for product in products]
    found += [("order_number", "[A-Z]{2}[0-9]{6}"), ("date", r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), ("email", r"[a-z]+@[a-z.]+")]
    return [
        {"label": label, "start": match.start(), "end": match.end()}
        for label, pattern in found
        for match in re.finditer(rf"\b{pattern}\b", line["text"])
    ]


def _said(label: str, rng: random.Random, products: list[dict]) -> tuple[str, str]:
    if label == "product":
        return _product(rng, rng.choice(products))
    if label == "order_number":
        number = order_number(rng)
        return rng.choice(spellings(number)), number
    if label == "email":
        address = (
            f"{rng.choice(('ada', 'grace.h', 'lin+shop', 'o_k-2'))}@{rng.choice(('example.org', 'mail.example.co.uk'))}"
        )
        return address, address
    day = date(2030, 1, 1) + timedelta(days=rng.randrange(1500))
    written = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return rng.choice(((day.isoformat(), day.isoformat()), (written, day.isoformat()), ("yesterday", "yesterday")))


def _product(rng: random.Random, product: dict) -> tuple[str, str]:
    name = rng.choice((product["value"], *product["synonyms"]))
    name = rng.choice((name, name, plural(name), name.lower()))
    if rng.random() < TYPING_ERRORS:
        name = with_typing_error(rng, name)
    return rng.choice((name, name, name.upper())), product["value"]
