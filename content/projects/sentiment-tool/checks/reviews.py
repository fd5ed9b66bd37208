"""An invented shop: what customers write about its products, and what they mean.

A review is one opinion, between statements that have none; or statements alone. Its label follows from how it was made:
a negation turns an opinion round, and of two opinions joined by "but" the second one counts.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

LABELS = ("negative", "neutral", "positive")
SHARES = (0.27, 0.2, 0.53)
WRONG_LABELS = 0.03
"""Some people click at the wrong stars."""

PRODUCTS = (
    "kettle",
    "lamp",
    "backpack",
    "keyboard",
    "blender",
    "chair",
    "jacket",
    "router",
    "tent",
    "scale",
    "toaster",
    "drill",
)
HIDDEN_PRODUCTS = ("heater", "guitar", "printer", "bicycle", "camera", "mattress", "speaker", "wallet", "fridge")
PARTS = (
    "design",
    "handle",
    "battery",
    "finish",
    "size",
    "manual",
    "display",
    "fabric",
    "motor",
    "packaging",
    "delivery",
    "price",
)
HIDDEN_PARTS = ("cable", "lid", "colour", "weight", "service", "design", "battery", "price", "delivery", "display")
GOOD = ("good", "great", "excellent", "lovely", "brilliant", "sturdy", "superb", "comfortable", "reliable", "handy", "nice",
        "fantastic", "perfect", "solid", "useful", "wonderful", "elegant", "quick")  # fmt: skip
BAD = ("bad", "terrible", "awful", "flimsy", "useless", "disappointing", "noisy", "poor", "faulty", "horrible", "clumsy",
       "dreadful", "cheap", "annoying", "slow", "weak", "ugly", "broken")  # fmt: skip
ONLY_HIDDEN_GOOD = ("splendid",)
GOOD_DEEDS = ("love it", "like it a lot", "would buy it again", "recommend it", "enjoy it every day")
BAD_DEEDS = ("regret it", "hate it", "had to send it back", "want my money back")
WORKS, FAILS = ("works well", "does its job", "keeps its promise"), ("breaks down", "gets stuck", "falls apart")
INTENSIFIERS = ("", "", "", "very ", "really ", "so ", "extremely ", "quite ")
FACTS = (
    "It arrived on {day}.", "I bought the {product} for my {who}.", "The box holds a {product} and a {part}.", "I ordered it in {colour}.",
    "It has {number} buttons.", "The {part} is {colour}.", "It does not come with a second {part}.", "I have not opened the second box.",
    "My {who} uses the {product} on {day}.", "It is {number} cm wide.", "This is my second {product}.", "The parcel came by train.",
    "We keep it in the kitchen, but the {part} is in the hall.", "I never had a {product} before.", "Ordered on {day}, came on {day}.",
)  # fmt: skip
NOTS = ("do not", "did not", "don't")
DAYS, WHO, COLOURS = (
    ("Monday", "Tuesday", "Friday", "Sunday"),
    ("sister", "father", "neighbour", "daughter"),
    ("red", "blue", "grey", "green"),
)
HAPPY, SAD = (":)", ":-)", ":D", "😀", "👍", "😍", "<3"), (":(", ":-(", ":/", "😡", "👎", "😞", ":'(")


@dataclass(frozen=True, kw_only=True)
class Review:
    text: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Shop:
    """`pairs` are texts with their negations, which mean the opposite."""

    known: list[Review]
    hidden: list[Review]
    pairs: list[tuple[str, str]]


def invented_shop(rng: random.Random, *, known: int = 3000, hidden: int = 900, noise: float = WRONG_LABELS) -> Shop:
    first = _Customers(rng, PRODUCTS, PARTS, GOOD, BAD, noise)
    later = _Customers(rng, HIDDEN_PRODUCTS, HIDDEN_PARTS, GOOD + ONLY_HIDDEN_GOOD, BAD, noise)
    return Shop(
        known=[first.review() for _ in range(known)],
        hidden=[later.review() for _ in range(hidden)],
        pairs=[pair for _ in range(60) for pair in later.pairs()],
    )


class _Customers:
    def __init__(
        self,
        rng: random.Random,
        products: Sequence[str],
        parts: Sequence[str],
        good: Sequence[str],
        bad: Sequence[str],
        noise: float,
    ) -> None:
        self._noise = noise
        self._rng = rng
        self._products = products
        self._parts = parts
        self._words = {"positive": good, "negative": bad}

    def review(self) -> Review:
        label = self._rng.choices(LABELS, SHARES)[0]
        sentences = [self._fact() for _ in range(self._rng.choice((0, 0, 1, 1, 2)))]
        if label == "neutral":
            sentences = [self._fact() for _ in range(self._rng.choice((1, 1, 2, 3)))]
        else:
            sentences.insert(self._rng.randint(0, len(sentences)), self._opinion(label))
        text = self._dressed(" ".join(sentences))
        given = self._rng.choice(LABELS) if self._rng.random() < self._noise else label
        return Review(text=text, label=given)

    def pairs(self) -> list[tuple[str, str]]:
        """Of words that the known reviews have, too."""
        part, product = self._rng.choice(self._parts), self._rng.choice(self._products)
        word = self._rng.choice((*GOOD, *BAD))
        works = self._rng.choice(WORKS)
        verb = works.replace("works", "work").replace("does", "do").replace("keeps", "keep")
        return [
            (f"The {part} is {word}.", f"The {part} is not {word}."),
            (f"I love this {product}.", f"I don't love this {product}."),
            (f"The {product} {works}.", f"The {product} doesn't {verb}."),
        ]

    def _opinion(self, label: str) -> str:
        other = "negative" if label == "positive" else "positive"
        if self._rng.random() < 0.17:
            return f"{self._clause(other).rstrip('.')}, but {self._clause(label, start=False)}"
        ending = ""
        if self._rng.random() < 0.3:
            ending = " " + self._rng.choice(HAPPY if label == "positive" else SAD)
        return self._clause(label) + ending

    def _clause(self, label: str, *, start: bool = True) -> str:
        text = self._rng.choice((self._quality, self._quality, self._deed, self._working))(label)
        return text if start else text[0].lower() + text[1:] if not text.startswith("I ") else text

    def _quality(self, label: str) -> str:
        what = self._rng.choice((f"The {self._part()}", f"The {self._product()}", f"This {self._product()}"))
        other = "negative" if label == "positive" else "positive"
        if self._rng.random() < 0.35:
            nots = ("is not {word}", "isn't {word}", "is hardly {word}", "is not {word} at all", "was never {word}")
            return f"{what} {self._rng.choice(nots).format(word=self._rng.choice(self._words[other]))}."
        return f"{what} is {self._rng.choice(INTENSIFIERS)}{self._rng.choice(self._words[label])}."

    def _deed(self, label: str) -> str:
        if self._rng.random() < 0.3:
            other = BAD_DEEDS if label == "positive" else GOOD_DEEDS
            deed = self._rng.choice([one for one in other if not one.startswith(("had", "would"))])
            return f"I {self._rng.choice(NOTS)} {deed}."
        return f"I {self._rng.choice(GOOD_DEEDS if label == 'positive' else BAD_DEEDS)}."

    def _working(self, label: str) -> str:
        if self._rng.random() < 0.35:
            other = FAILS if label == "positive" else WORKS
            return f"The {self._product()} {self._rng.choice(('never', 'hardly'))} {self._rng.choice(other)}."
        return f"The {self._product()} {self._rng.choice(WORKS if label == 'positive' else FAILS)}."

    def _fact(self) -> str:
        return self._rng.choice(FACTS).format(
            day=self._rng.choice(DAYS),
            who=self._rng.choice(WHO),
            colour=self._rng.choice(COLOURS),
            number=self._rng.randint(2, 90),
            part=self._part(),
            product=self._product(),
        )

    def _dressed(self, text: str) -> str:
        """As people type: in a hurry, or shouting."""
        words = [self._typed(word) for word in text.split(" ")]
        text = " ".join(words)
        if self._rng.random() > 0.94:
            text = text.upper()
        if self._rng.random() < 0.1:
            text = text.replace(".", "!!!")
        if self._rng.random() < 0.05:
            text += f" https://example.org/{self._rng.randint(1, 999)}"
        return text

    def _typed(self, word: str) -> str:
        chance = self._rng.random()
        if chance < 0.015 and len(word) > 5 and word.isalpha():
            at = self._rng.randrange(1, len(word) - 2)
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if chance < 0.03 and word in ("so", "very", "really", "good", "bad"):
            at = next(place for place, letter in enumerate(word) if letter in "aeiou")
            return word[: at + 1] + word[at] * self._rng.randint(2, 5) + word[at + 1 :]
        return word

    def _part(self) -> str:
        return self._rng.choice(self._parts)

    def _product(self) -> str:
        return self._rng.choice(self._products)
