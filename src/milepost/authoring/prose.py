"""The rules of plain prose that a machine can keep: no words that blame whoever is stuck, and no long sentences."""

import re
from collections.abc import Iterator

from milepost.authoring.outline import without_fences

LONGEST_SENTENCE = 30
BLAMING = re.compile(
    r"\b(just|simply|easy|easily|obvious|obviously|of course|trivial|trivially|basically)\b", flags=re.IGNORECASE
)
TO_FILL_IN = "FILL IN"

_CODE = re.compile(r"(`+)(?!`).+?\1", flags=re.DOTALL)
_TARGET = re.compile(r"(?<=\])\([^)\s]*\)|<https?://[^>\s]*>")
_STARTS_ITS_OWN = re.compile(r"\s*(#{1,6} |[-*+] |\d+[.)] |\|)")
_WORD = re.compile(r"\S*\w\S*")
_END_OF_SENTENCE = re.compile(r"(?<=[.?!:;])[\"'*_)\]]*\s+")


def prose_problems(markdown: str) -> Iterator[tuple[int, str]]:
    """What is wrong with the prose of a Markdown text: the line (from 1) and a sentence that says what to do.

    Code doesn't count: a fenced block is left out, and code between backticks is one word.
    """
    for line, paragraph in _paragraphs(markdown):
        readable = _TARGET.sub("", _CODE.sub("code", paragraph)).replace("|", ". ")
        for word in BLAMING.findall(readable):
            yield line, f'Leave out the word "{word}": whoever is stuck reads it as blame.'
        for sentence in _END_OF_SENTENCE.split(readable):
            words = _WORD.findall(sentence)
            if len(words) > LONGEST_SENTENCE:
                start = " ".join(words[:6])
                yield line, f'Split this sentence of {len(words)} words (at most {LONGEST_SENTENCE}): "{start} ..."'


def unwritten(text: str) -> Iterator[tuple[int, str]]:
    """The lines that a scaffold left for the author."""
    for number, line in enumerate(text.splitlines(), 1):
        if TO_FILL_IN in line:
            yield number, f"Write what belongs here, where it says {TO_FILL_IN}."


def _paragraphs(markdown: str) -> Iterator[tuple[int, str]]:
    """Paragraphs, headings, list items and table rows, each with the line on which it starts."""
    gathered: list[str] = []
    first = 0
    for number, quoted in enumerate([*without_fences(markdown), ""], 1):
        line = quoted.removeprefix(">").removeprefix(" ")
        if gathered and (not line.strip() or _STARTS_ITS_OWN.match(line) or gathered[-1].startswith("#")):
            yield first, "\n".join(gathered)
            gathered = []
        if line.strip():
            first = first if gathered else number
            gathered.append(line)
