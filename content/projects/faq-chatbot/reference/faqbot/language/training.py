"""A FAQ becomes a bot that knows how good it is.

Whoever asks a bot about the sentences that it learnt from hears that it knows them all. So a part of them is held back
in turn; what is answered then sets the threshold, and gives the scores.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from faqbot.language.bot import Bot
from faqbot.language.classifier import OUTSIDE, Guess, Labelled, train_classifier
from faqbot.language.entities import EntityFinder, masked
from faqbot.language.faq import Faq
from faqbot.language.rehearsal import entity_rehearsal
from faqbot.language.scores import Answer, Scores, scores_of

FOLDS = 9
THRESHOLDS = [step / 50 for step in range(5, 36)]
MOST_INSIDE_REFUSED = 0.08
"""The share of inside questions that the threshold may turn away: about half of what a shop would bear."""


def train(faq: Faq, *, seed: int) -> tuple[Bot, Scores]:
    known = _labelled(faq)
    held_back = list(_guesses_when_held_back(known, seed=seed))
    threshold = _threshold([(label, guess) for (_, label), guess in held_back])
    bot = Bot(faq=faq, classifier=train_classifier(known, seed=seed), threshold=threshold)
    return bot, _scores(faq, held_back, threshold, seed=seed)


def share_recognised(bot: Bot) -> float:
    """Of the sentences that it learnt from: below one only where they contradict each other."""
    sayings = [(text, intent.id) for intent in bot.faq.intents for text in intent.sayings]
    found = bot.understand_all([text for text, _ in sayings])
    return sum(one.intent == id for one, (_, id) in zip(found, sayings, strict=True)) / len(sayings)


def _labelled(faq: Faq) -> list[Labelled]:
    finder = EntityFinder(faq.products)
    said = [(text, intent.id) for intent in faq.intents for text in intent.sayings]
    said += [(text, OUTSIDE) for text in faq.outside]
    return [(masked(text, finder.find(text)), label) for text, label in said]


def _guesses_when_held_back(known: Sequence[Labelled], *, seed: int) -> Iterator[tuple[Labelled, Guess]]:
    """Sorted by label, each part has as many sentences of each intent as the others."""
    shuffled = sorted(random.Random(seed).sample(known, len(known)), key=lambda one: one[1])
    for fold in range(FOLDS):
        asked = shuffled[fold::FOLDS]
        others = [one for place, one in enumerate(shuffled) if place % FOLDS != fold]
        classifier = train_classifier(others, seed=seed)
        yield from zip(asked, classifier.guesses([text for text, _ in asked]), strict=True)


def _threshold(held_back: Sequence[tuple[str, Guess]]) -> float:
    """The highest one that turns few inside questions away."""
    inside = [guess for label, guess in held_back if label != OUTSIDE]
    allowed = [
        threshold
        for threshold in THRESHOLDS
        if sum(_intent(guess, threshold) is None for guess in inside) <= MOST_INSIDE_REFUSED * len(inside)
    ]
    return max(allowed, default=THRESHOLDS[0])


def _intent(guess: Guess, threshold: float) -> str | None:
    return guess.label if guess.label != OUTSIDE and guess.probability >= threshold else None


def _scores(faq: Faq, held_back: Sequence[tuple[Labelled, Guess]], threshold: float, *, seed: int) -> Scores:
    truth = [Answer(intent=None if label == OUTSIDE else label) for (_, label), _ in held_back]
    found = [Answer(intent=_intent(guess, threshold)) for _, guess in held_back]
    written, understood = entity_rehearsal(faq, seed=seed)
    return replace(scores_of(truth, found), entity_f1=scores_of(written, understood).entity_f1)
