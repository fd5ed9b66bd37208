"""A tokenizer that sees words and the pieces that they are made of.

A typing error changes one word, and only three or four of its pieces; the others still tell which word was meant.
Capitals, punctuation and space are gone.
"""

import re
from collections.abc import Callable, Iterator

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer
from spacy.vocab import Vocab

WORD = re.compile(r"[^\W_]+")
SIZES = (3, 4)
NOTHING = "<>"


class PieceTokenizer(DummyTokenizer):
    """Has nothing to save: it's made anew from its name."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        return Doc(self.vocab, words=list(pieces_of(text)) or [NOTHING])


@spacy.registry.tokenizers("faqbot.pieces.v1")  # type: ignore[attr-defined, untyped-decorator] # spaCy has few types
def make_tokenizer() -> Callable[[Language], PieceTokenizer]:
    return lambda nlp: PieceTokenizer(nlp.vocab)


def pieces_of(text: str) -> Iterator[str]:
    """ "my lamp" -> my, <my, my>, <my>, lamp, <la, lam, ..."""
    for word in WORD.findall(text.lower()):
        yield word
        framed = f"<{word}>"
        for size in SIZES:
            yield from (framed[at : at + size] for at in range(len(framed) - size + 1))
