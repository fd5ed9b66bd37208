"""What a trained folder understands of a text."""

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from faqbot.language.classifier import Classifier, Guess, load_classifier
from faqbot.language.entities import Entity, EntityFinder, masked
from faqbot.language.faq import Faq, FaqError, read_faq, write_faq
from faqbot.language.pieces import WORD
from faqbot.language.scores import Answer, Scores

NEAREST = 3


@dataclass(frozen=True, kw_only=True)
class Understanding:
    """`intent` is None where the bot isn't sure. `nearest` are the intents that it would have thought of."""

    intent: str | None
    confidence: float
    entities: tuple[Entity, ...]
    nearest: tuple[str, ...]

    def value(self, label: str) -> str | None:
        """Of the first entity with that label."""
        return next((entity.value for entity in self.entities if entity.label == label), None)

    @property
    def answer(self) -> Answer:
        return Answer(intent=self.intent, spans=frozenset((one.label, one.start, one.end) for one in self.entities))


class Bot:
    """`threshold` is the least probability that counts as sure."""

    def __init__(self, *, faq: Faq, classifier: Classifier, threshold: float) -> None:
        self.faq = faq
        self._classifier = classifier
        self._finder = EntityFinder(faq.products)
        self._threshold = threshold
        self._one_at_a_time = threading.Lock()

    def understand(self, text: str) -> Understanding:
        return self.understand_all([text])[0]

    def understand_all(self, texts: Sequence[str]) -> list[Understanding]:
        with self._one_at_a_time:  # spaCy's vocabulary grows with each new word
            found = [tuple(self._finder.find(text)) for text in texts]
            guesses = self._classifier.guesses([masked(text, own) for text, own in zip(texts, found, strict=True)])
        return [
            self._understanding(text, guess, entities) for text, guess, entities in zip(texts, guesses, found, strict=True)
        ]

    def save(self, folder: Path, scores: Scores) -> None:
        """Into a new folder; it may be moved afterwards."""
        folder.mkdir(parents=True, exist_ok=True)
        write_faq(self.faq, folder / "faq.json")
        self._classifier.save(folder / "classifier")
        (folder / "settings.json").write_text(json.dumps({"threshold": self._threshold}))
        (folder / "metrics.json").write_text(json.dumps(scores.form, indent=1))

    def _understanding(self, text: str, guess: Guess, entities: tuple[Entity, ...]) -> Understanding:
        asked = set(WORD.findall(text.lower()))
        sayings = ((saying, intent.id) for intent in self.faq.intents for saying in intent.sayings)
        known = next((id for saying, id in sayings if set(WORD.findall(saying.lower())) == asked), None)
        return Understanding(
            intent=known,
            confidence=round(guess.probability, 6),
            entities=entities,
            nearest=guess.ranking[:NEAREST],
        )


def load_bot(folder: Path) -> Bot:
    """Raises FaqError where the folder holds no trained bot."""
    try:
        settings = json.loads((folder / "settings.json").read_text())
        return Bot(
            faq=read_faq(folder / "faq.json"),
            classifier=load_classifier(folder / "classifier"),
            threshold=settings["threshold"],
        )
    except (OSError, ValueError, KeyError):
        raise FaqError(f"{folder} holds no trained bot") from None
