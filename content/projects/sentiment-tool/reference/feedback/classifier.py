"""A trained model: probabilities for texts, and the words that mattered."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from feedback.features import features_of
from feedback.words import words_of

LABELS = ("negative", "neutral", "positive")
NEUTRAL = LABELS.index("neutral")
STRENGTH = 8.0
MOST_WORDS = 60
"""Of a long text only so many different words are looked at: each costs a prediction."""

Probabilities = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Weight:
    """How much the probability of the label falls when the word is taken away."""

    word: str
    weight: float


@dataclass(frozen=True, kw_only=True)
class Classifier:
    pipeline: Pipeline

    def probabilities(self, texts: Sequence[str]) -> Probabilities:
        """A row for each text, a column for each of LABELS. A text without a word says nothing: each is as likely."""
        found = np.full((len(texts), len(LABELS)), 1 / len(LABELS))
        said = [place for place, text in enumerate(texts) if text.strip()]
        if said:
            found[said] = self.pipeline.predict_proba([texts[place] for place in said])
        return found

    def explain(self, text: str) -> tuple[str, list[Weight]]:
        """The label, and the words of the text as they stand there; those that pulled towards it come first."""
        (whole,) = self.probabilities([text])
        label = label_of(whole)
        words = list(dict.fromkeys(word.shown for word in words_of(text)))[:MOST_WORDS]
        without = self.probabilities([_without(text, word) for word in words]) if words else np.empty((0, 3))
        column = LABELS.index(label)
        weights = [
            Weight(word=word, weight=float(whole[column] - row[column])) for word, row in zip(words, without, strict=True)
        ]
        return label, sorted(weights, key=lambda one: -one.weight)


def label_of(probabilities: Sequence[float] | Probabilities) -> str:
    """Neutral where nothing is more likely than it."""
    best = int(np.argmax(probabilities))
    return LABELS[NEUTRAL if probabilities[best] == probabilities[NEUTRAL] else best]


def fit(texts: Sequence[str], labels: Sequence[str], *, seed: int) -> Classifier:
    """Vocabulary and weights come from these texts alone. All three labels have to be among them."""
    pipeline = make_pipeline(
        TfidfVectorizer(analyzer=features_of, sublinear_tf=True),
        LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000, random_state=seed),
    )
    pipeline.fit(list(texts), list(labels))
    return Classifier(pipeline=pipeline)


def _without(text: str, word: str) -> str:
    """The text with a blank wherever that word stands."""
    parts, place = [], 0
    for found in words_of(text):
        start = text.index(found.shown, place)
        end = start + len(found.shown)
        parts += [text[place:start], " " if found.shown == word else found.shown]
        place = end
    return "".join([*parts, text[place:]])
