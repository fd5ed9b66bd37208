"""How good a classifier is on texts that it hasn't seen. Equal texts stay on one side, or it would be asked what it was told."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.metrics import accuracy_score, f1_score, precision_recall_fscore_support
from sklearn.model_selection import GroupShuffleSplit

from feedback.classifier import LABELS, fit, label_of
from feedback.words import words_of

TEST_SHARE = 0.2


def measure(texts: Sequence[str], labels: Sequence[str], *, seed: int) -> dict[str, Any]:
    """`baseline` is the macro F1 of the most frequent label."""
    learned, tested = split(texts, seed=seed)
    classifier = fit([texts[place] for place in learned], [labels[place] for place in learned], seed=seed)
    guesses = [label_of(row) for row in classifier.probabilities([texts[place] for place in tested])]
    truth = [labels[place] for place in tested]
    most_frequent = max(LABELS, key=lambda label: sum(labels[place] == label for place in learned))
    return {
        "accuracy": float(accuracy_score(truth, guesses)),
        "macro_f1": _macro_f1(truth, guesses),
        "per_class": _per_class(truth, guesses),
        "baseline": _macro_f1(truth, [most_frequent] * len(truth)),
        "n_train": len(learned),
        "n_test": len(tested),
    }


def split(texts: Sequence[str], *, seed: int) -> tuple[list[int], list[int]]:
    """Places to learn from, and to be tested on."""
    groups = [" ".join(word.token for word in words_of(text)) for text in texts]
    splitter = GroupShuffleSplit(n_splits=1, test_size=TEST_SHARE, random_state=seed)
    learned, tested = next(splitter.split(np.zeros(len(texts)), groups=groups))
    return learned.tolist(), tested.tolist()


def _macro_f1(truth: Sequence[str], guesses: Sequence[str]) -> float:
    return float(f1_score(truth, guesses, labels=LABELS, average="macro", zero_division=0))


def _per_class(truth: Sequence[str], guesses: Sequence[str]) -> dict[str, dict[str, float]]:
    numbers = precision_recall_fscore_support(truth, guesses, labels=LABELS, zero_division=0)
    return {
        label: {"precision": float(precision), "recall": float(recall), "f1": float(f1)}
        for label, precision, recall, f1, _ in zip(LABELS, *numbers, strict=True)
    }
