"""What a shop knows: questions with their answers, questions that it can't answer, and its products."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


class FaqError(Exception):
    """The file can't be used; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Intent:
    """`answer` may hold {product}, {order_number} and {order_status}."""

    id: str
    question: str
    variants: tuple[str, ...]
    answer: str

    @property
    def sayings(self) -> tuple[str, ...]:
        return (self.question, *self.variants)

    @property
    def needs_order(self) -> bool:
        return "{order_number}" in self.answer or "{order_status}" in self.answer


@dataclass(frozen=True, kw_only=True)
class Product:
    value: str
    synonyms: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Faq:
    """`outside` are things that people ask and that no answer fits."""

    intents: tuple[Intent, ...]
    outside: tuple[str, ...]
    products: tuple[Product, ...]

    def intent(self, id: str) -> Intent | None:
        return next((intent for intent in self.intents if intent.id == id), None)

    def with_intents(self, more: tuple[Intent, ...]) -> "Faq":
        return Faq(intents=self.intents + more, outside=self.outside, products=self.products)


def read_faq(path: Path) -> Faq:
    """Raises FaqError."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        return faq_of(given)
    except OSError as error:
        raise FaqError(f"{path} can't be read: {error.strerror}") from None
    except ValueError as error:
        raise FaqError(f"{path} isn't JSON: {error}") from None
    except (KeyError, TypeError, AttributeError):
        raise FaqError(f"{path} isn't a FAQ: it needs intents with id, question, variants and answer") from None


def write_faq(faq: Faq, path: Path) -> None:
    intents = [asdict(intent) for intent in faq.intents]
    products = [asdict(product) for product in faq.products]
    form = {"intents": intents, "outside": faq.outside, "entities": {"product": products}}
    path.write_text(json.dumps(form, ensure_ascii=False, indent=1), encoding="utf-8")


def faq_of(given: Mapping[str, Any]) -> Faq:
    intents = tuple(
        Intent(id=one["id"], question=one["question"], variants=tuple(one["variants"]), answer=one["answer"])
        for one in given["intents"]
    )
    if len(intents) < 2:
        raise FaqError("a FAQ needs at least two intents, for there is nothing to tell apart in one")
    products = given.get("entities", {}).get("product", ())
    return Faq(
        intents=intents,
        outside=tuple(given.get("outside", ())),
        products=tuple(Product(value=one["value"], synonyms=tuple(one["synonyms"])) for one in products),
    )
