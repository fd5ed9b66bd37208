"""Which intent a text has: a linear spaCy text classifier over pieces of words."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch  # type: ignore[attr-defined] # spaCy has few types

import faqbot.language.pieces  # noqa: F401 - registers the tokenizer
from faqbot.language.noise import echoes

OUTSIDE = "(outside)"
"""The label of texts that no intent fits."""

TOKENIZER = {"nlp": {"tokenizer": {"@tokenizers": "faqbot.pieces.v1"}}}
MODEL = {
    "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": True, "ngram_size": 1, "no_output_layer": False,
    "length": 1 << 15,
}  # fmt: skip
COPIES, ROUNDS, BATCH, RATE, DROP = 4, 2, 64, 0.008, 0.2

Labelled = tuple[str, str]
"""A text and its label."""


@dataclass(frozen=True, kw_only=True)
class Guess:
    """The likeliest label and its probability; `ranking` has the intents, the likeliest first."""

    label: str
    probability: float
    ranking: tuple[str, ...]


class Classifier:
    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def guesses(self, texts: Sequence[str]) -> list[Guess]:
        return [_guess_of(doc.cats) for doc in self._nlp.pipe(texts)]

    def save(self, folder: Path) -> None:
        self._nlp.to_disk(folder)


def load_classifier(folder: Path) -> Classifier:
    return Classifier(spacy.load(folder))


def train_classifier(known: Sequence[Labelled], *, seed: int) -> Classifier:
    """The same seed and texts give the same classifier."""
    fix_random_seed(seed)
    chance = random.Random(seed)
    nlp = spacy.blank("en", config=TOKENIZER)
    labels = sorted({label for _, label in known})
    categories = nlp.add_pipe("textcat", config={"model": MODEL})
    for label in labels:
        categories.add_label(label)  # type: ignore[attr-defined] # it is known as a callable
    examples = list(_examples(nlp, known, labels, chance))
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = RATE
    for _ in range(ROUNDS):
        chance.shuffle(examples)
        for batch in minibatch(examples, BATCH):  # type: ignore[no-untyped-call]
            nlp.update(batch, sgd=optimizer, drop=DROP)
    return Classifier(nlp)


def _examples(nlp: Language, known: Sequence[Labelled], labels: Sequence[str], chance: random.Random) -> Iterator[Example]:
    for text, label in known:
        for echo in echoes(text, copies=COPIES, chance=chance):
            yield Example.from_dict(nlp.make_doc(echo), {"cats": {one: float(one == label) for one in labels}})


def _guess_of(cats: dict[str, float]) -> Guess:
    order = sorted(cats, key=lambda label: -cats[label])
    ranking = tuple(label for label in order if label != OUTSIDE)
    return Guess(label=order[0], probability=float(cats[order[0]]), ranking=ranking)
