"""How good a bot is, measured on questions whose answers are known."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

Span = tuple[str, int, int]
"""The label of an entity, and where it stands."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Of a question: the intent and the entities that it has, or that a bot found. None is outside."""

    intent: str | None
    spans: frozenset[Span] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Scores:
    """`intent_accuracy` is of the inside questions; the fallback is right where it meets an outside one."""

    intent_accuracy: float
    entity_f1: float
    fallback_precision: float
    fallback_recall: float

    @property
    def form(self) -> dict[str, float]:
        return {name: round(value, 6) for name, value in asdict(self).items()}


def scores_of(truth: Sequence[Answer], found: Sequence[Answer]) -> Scores:
    """A share of nothing is 1: there was nothing to get wrong."""
    pairs = list(zip(truth, found, strict=True))
    inside = [(one, other) for one, other in pairs if one.intent is not None]
    right = sum(one.intent == other.intent for one, other in inside)
    both_outside = sum(one.intent is None and other.intent is None for one, other in pairs)
    hits = sum(len(one.spans & other.spans) for one, other in pairs)
    spans = sum(len(one.spans) + len(other.spans) for one, other in pairs)
    return Scores(
        intent_accuracy=_share(right, len(inside)),
        entity_f1=_share(2 * hits, spans),
        fallback_precision=_share(both_outside, sum(other.intent is None for other in found)),
        fallback_recall=_share(both_outside, len(pairs) - len(inside)),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
