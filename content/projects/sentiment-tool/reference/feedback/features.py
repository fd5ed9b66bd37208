"""What a classifier sees of a text: stems, each marked when it is negated or when a "but" takes it back; and neighbours."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby, pairwise

from nltk.stem import SnowballStemmer

from feedback.words import Word, words_of

_stemmer = SnowballStemmer("english")


def features_of(text: str) -> list[str]:
    found: list[str] = []
    for _, sentence in groupby(words_of(text), key=lambda word: word.sentence):
        single = _marked(list(sentence))
        found += single
        found += [f"{one} {other}" for one, other in pairwise(single)]
    return found


def _marked(sentence: list[Word]) -> list[str]:
    buts = [place for place, word in enumerate(sentence) if word.token == "but"]
    turn = buts[-1] if buts else 0
    return ["".join(_marks(word, before=place < turn)) + _stem(word.token) for place, word in enumerate(sentence)]


def _marks(word: Word, *, before: bool) -> Iterable[str]:
    if word.negated:
        yield "not_"
    if before:
        yield "before_but_"


@lru_cache(maxsize=100_000)
def _stem(token: str) -> str:
    return str(_stemmer.stem(token))
