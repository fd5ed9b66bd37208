"""From a text to its words: what carries feeling is kept, and what a negation turns round is marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nltk.tokenize import RegexpTokenizer

LINK = r"(?:https?://|www\.)\S+"
EMOTICON = r"[:;]'?-?[()]|[:;]-?[DP/](?!\w)|<3"
EMOJI = r"[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff](?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[\u2600-\u27bf\U0001f000-\U0001faff])*"
NUMBER = r"\d+(?:[.,]\d+)+"
LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
WORD = rf"{LETTER}+(?:['’-]{LETTER}+)*"
MARK = r"[.,;:!?…\n]"

TOKENIZER = RegexpTokenizer(f"{LINK}|{EMOTICON}|{EMOJI}|{NUMBER}|{WORD}|{MARK}")
IS_LINK, IS_MARK = re.compile(LINK), re.compile(MARK)
REPEATED = re.compile(r"([^\W\d_])\1{2,}")
NEGATIONS = frozenset({"not", "no", "never", "hardly"})
SENTENCE_ENDS = frozenset(".!?…\n")
STOP_WORDS = frozenset(
    "a an and are at be by for from i in is it its my not no of on or so that the this to was with".split()
)
"""So frequent that they say nothing."""


@dataclass(frozen=True, kw_only=True)
class Word:
    """`shown` is how it stands in the text. `sentence` counts from 0."""

    token: str
    shown: str
    negated: bool
    sentence: int


def words_of(text: str) -> list[Word]:
    return list(_words(text))


def is_negation(token: str) -> bool:
    return token in NEGATIONS or token.endswith("n't")


def _words(text: str) -> Iterator[Word]:
    negating, sentence = False, 0
    for start, end in TOKENIZER.span_tokenize(text):
        shown = text[start:end]
        if IS_MARK.fullmatch(shown):
            negating, sentence = False, sentence + (shown in SENTENCE_ENDS)
            continue
        token = _token(shown)
        if token in STOP_WORDS:
            continue
        negating = negating and token != "but"
        yield Word(token=token, shown=shown, negated=negating, sentence=sentence)
        negating = negating or is_negation(token)


def _token(shown: str) -> str:
    if IS_LINK.match(shown):
        return "URL"
    if not shown[0].isalnum():
        return shown  # an emoticon or emoji: `:D` isn't `:d`
    return REPEATED.sub(r"\1\1", shown.lower().replace("’", "'"))
