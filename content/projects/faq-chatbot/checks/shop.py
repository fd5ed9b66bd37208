"""A shop with its products, questions and answers, invented anew; and hidden questions about it."""

import itertools
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayings import CHATTER, INSIDE, OUTSIDE

THINGS = ("lamp", "kettle", "backpack", "blanket", "notebook", "teapot", "chair", "brush", "diary", "basket", "mug", "clock")
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprtvz" for vowel in "aeiou"]
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
VARIANTS, OUTSIDE_GIVEN = 8, 40
MARKUP = "<b>Hello</b> & <img src=x onerror=\"document.title='broken'\">"
NEEDS_NUMBER = "order-status"
OF_PRODUCTS = ("stock", "price", "warranty", "care")


@dataclass(frozen=True, kw_only=True)
class Shop:
    """`faq` is what `train` gets; `inside` and `outside` are hidden questions: (text, intent), and texts."""

    faq: dict
    inside: list[tuple[str, str]]
    outside: list[str]

    @property
    def products(self) -> list[dict]:
        return self.faq["entities"]["product"]

    def intent(self, id: str) -> dict:
        return next(intent for intent in self.faq["intents"] if intent["id"] == id)


def shop(rng: random.Random, *, intents: int = 25, variants: int = VARIANTS, hidden: int = 10) -> Shop:
    """`hidden` is the number of hidden questions for each intent; half as many are about other things."""
    products = [_product(rng) for _ in range(6)]
    products.append(_longer(rng, products[0]))
    others = rng.sample([id for id in INSIDE if id not in (NEEDS_NUMBER, "stock", "price")], intents - 3)
    faq, inside = [], []
    for id in rng.sample([NEEDS_NUMBER, "stock", "price", *others], intents):
        sentences = _shuffled(rng, dealt(rng, INSIDE[id], products)[: 1 + variants + hidden])
        question, *known = sentences[: 1 + variants]
        faq.append({"id": id, "question": _asked(question), "variants": known, "answer": _answer(rng, id)})
        inside += [(_among_chatter(rng, text), id) for text in sentences[1 + variants :]]
    topics = rng.sample(OUTSIDE, len(OUTSIDE))
    strange = [rng.choice(expanded(topic)) for topic in topics]
    given = {"intents": faq, "outside": strange[:OUTSIDE_GIVEN], "entities": {"product": products}}
    return Shop(faq=given, inside=inside, outside=[_among_chatter(rng, text) for text in strange[OUTSIDE_GIVEN:]])


def marked(one: Shop) -> Shop:
    """With markup in an answer, which nothing has to be filled into."""
    at = next(at for at, intent in enumerate(one.faq["intents"]) if "{" not in intent["answer"])
    intents = [*one.faq["intents"]]
    intents[at] = {**intents[at], "answer": f"{intents[at]['answer']} {MARKUP}"}
    return replace(one, faq={**one.faq, "intents": intents})


def with_typing_error(rng: random.Random, text: str) -> str:
    """One letter of one longer word is doubled, left out, hit beside, or swapped with the next."""
    words = list(re.finditer(r"[a-z]{5,}", text)) or list(re.finditer(r"[a-z]{3,}", text))
    word = rng.choice(words)
    at = rng.randrange(word.start() + 1, word.end() - 1)
    kinds = (text[at] * 2, "", _neighbour(text[at]))
    if rng.random() < 0.4 and text[at] != text[at + 1]:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + rng.choice(kinds) + text[at + 1 :]


def expanded(template: str) -> list[str]:
    """All sentences of a template."""
    parts = re.split(r"(\([^)]*\)|\[[^]]*\])", template)
    choices = [part[1:-1].split("|") + [""] * (part[0] == "[") if part[:1] in ("(", "[") else [part] for part in parts]
    return list(dict.fromkeys(" ".join("".join(words).split()) for words in itertools.product(*choices)))


def order_number(rng: random.Random) -> str:
    return "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + "".join(rng.choices("0123456789", k=6))


def dealt(rng: random.Random, templates: tuple[str, ...], products: Sequence[dict] = ()) -> list[str]:
    """Different sentences, one of each template, and then another one of each."""
    piles = [rng.sample(sentences, len(sentences)) for sentences in (_about(one, products) for one in templates)]
    rounds = itertools.zip_longest(*rng.sample(piles, len(piles)))
    return [sentence for one in rounds for sentence in rng.sample(one, len(one)) if sentence]


def _neighbour(letter: str) -> str:
    """The key beside it."""
    row = next(row for row in KEYS if letter in row)
    return (row[1:] + row[-2])[row.index(letter)]


def _about(template: str, products: Sequence[dict]) -> list[str]:
    names = [product["value"] for product in products] if "{product}" in template else [""]
    return [sentence.replace("{product}", name) for sentence in expanded(template) for name in names]


def _shuffled(rng: random.Random, sentences: list[str]) -> list[str]:
    """So that what is hidden is as hard as what is known."""
    return rng.sample(sentences, len(sentences))


def _asked(sentence: str) -> str:
    return f"{sentence[0].upper()}{sentence[1:]}?"


def _among_chatter(rng: random.Random, text: str) -> str:
    before, after = rng.choice(CHATTER)
    return f"{before}{text}{after}{rng.choice(('', '', '?'))}"


def _word(rng: random.Random, count: int) -> str:
    return "".join(rng.choices(SYLLABLES, k=count))


def _answer(rng: random.Random, id: str) -> str:
    mark = _word(rng, 4)
    if id == NEEDS_NUMBER:
        return f"Order {{order_number}}: {{order_status}} ({mark})."
    return f"About the {{product}}: {mark}." if id in OF_PRODUCTS else f"We say {mark} to that."


def _product(rng: random.Random) -> dict:
    thing = rng.choice(THINGS)
    name = _word(rng, 3).capitalize()
    return {"value": f"{name} {thing}", "synonyms": [f"{_word(rng, 3)} {thing}", _word(rng, 4)]}


def _longer(rng: random.Random, product: dict) -> dict:
    """A product whose name begins with that of another."""
    return {"value": f"{product['value']} {rng.choice(('set', 'case', 'holder'))}", "synonyms": [_word(rng, 4)]}
