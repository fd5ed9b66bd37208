"""`data`: scores that a check computes itself, on data that the workspace has never seen."""

import math
from collections.abc import Collection, Sequence

import pytest

from milepost.checks.surfaces.transcript import Mismatch

SHARE = 0.7
"""Of the way from the baseline to the reference, which is good enough."""

Number = float | int


class Scores:
    def good_enough(
        self, score: float, *, baseline: float, reference: float, lower_is_better: bool = False, what: str = "The score"
    ) -> None:
        least = baseline + SHARE * (reference - baseline)
        fine = score <= least if lower_is_better else score >= least
        if not fine:
            bound = f"at {'most' if lower_is_better else 'least'} {least:.4f}"
            expected = f"{bound}: the baseline has {baseline:.4f}, a good answer {reference:.4f}"
            raise Mismatch(f"{what} isn't good enough.", expected=expected, came=f"{score:.4f}")

    def accuracy(self, truth: Sequence[object], guess: Sequence[object]) -> float:
        self._same_length(truth, guess)
        return sum(one == other for one, other in zip(truth, guess, strict=True)) / len(truth)

    def macro_f1(self, truth: Sequence[object], guess: Sequence[object]) -> float:
        """The mean over the labels of the truth; a label that is never guessed counts 0."""
        self._same_length(truth, guess)
        labels = set(truth)
        return sum(self._f1(truth, guess, label) for label in labels) / len(labels)

    def rmse(self, truth: Sequence[Number], guess: Sequence[Number]) -> float:
        self._same_length(truth, guess)
        return math.sqrt(sum((one - other) ** 2 for one, other in zip(truth, guess, strict=True)) / len(truth))

    def mae(self, truth: Sequence[Number], guess: Sequence[Number]) -> float:
        self._same_length(truth, guess)
        return sum(abs(one - other) for one, other in zip(truth, guess, strict=True)) / len(truth)

    def precision_at(self, k: int, wanted: Sequence[Collection[object]], lists: Sequence[Sequence[object]]) -> float:
        """The mean share of the first `k` of each list that was wanted."""
        self._same_length(wanted, lists)
        return sum(sum(item in own for item in one[:k]) / k for own, one in zip(wanted, lists, strict=True)) / len(lists)

    def recall_at(self, k: int, wanted: Sequence[Collection[object]], lists: Sequence[Sequence[object]]) -> float:
        """The mean share of what was wanted that is among the first `k` of each list."""
        self._same_length(wanted, lists)
        shares = [sum(item in one[:k] for item in own) / len(own) for own, one in zip(wanted, lists, strict=True) if own]
        return sum(shares) / len(shares)

    def close(self, came: float, expected: float, tolerance: float = 1e-6, what: str = "The number") -> None:
        """Relative tolerance."""
        if not isinstance(came, float | int) or not math.isclose(
            came, expected, rel_tol=tolerance, abs_tol=tolerance * 1e-3
        ):
            raise Mismatch(f"{what} isn't right.", expected=f"{expected!r} within {tolerance:g}", came=repr(came))

    def _f1(self, truth: Sequence[object], guess: Sequence[object], label: object) -> float:
        pairs = list(zip(truth, guess, strict=True))
        hits = sum(one == other == label for one, other in pairs)
        misses = sum((one == label) != (other == label) for one, other in pairs)
        return 2 * hits / (2 * hits + misses) if hits else 0.0

    def _same_length(self, truth: Sequence[object], guess: Sequence[object]) -> None:
        if len(truth) != len(guess):
            message = "There should be one answer for each row, in order."
            raise Mismatch(message, expected=str(len(truth)), came=str(len(guess)))


@pytest.fixture(scope="session")
def data() -> Scores:
    return Scores()
