"""Output for people and for programs. Text from elsewhere never reaches the terminal as markup or control codes."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

DONE, NOT_SO, WRONG_USAGE = 0, 1, 2

out = Console(highlight=False, soft_wrap=False)


class Refusal(Exception):
    """A command that can't go on. The text is one sentence or two that say why and what to do."""

    def __init__(self, sentence: str, *, code: int = NOT_SO) -> None:
        super().__init__(sentence)
        self.code = code


def complain(sentence: str) -> None:
    sys.stderr.write(f"milepost: {harmless(sentence)}\n")


def print_json(value: Mapping[str, Any]) -> None:
    """One line; what isn't ASCII is escaped, so it reads the same in every terminal."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def plain(text: str, style: str = "") -> Text:
    """Text from elsewhere, for Rich: no markup, no control codes."""
    return Text(harmless(text), style=style)


def table(*columns: str, rows: Iterable[Iterable[str | Text]], right: tuple[str, ...] = ()) -> Table:
    """A ledger without boxes. Strings are taken as they are, without markup."""
    ledger = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        ledger.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        ledger.add_row(*(cell if isinstance(cell, Text) else plain(cell) for cell in row))
    return ledger


def harmless(text: str) -> str:
    """Line breaks and tabs stay; every other control or formatting character is shown as an escape."""
    return "".join(character if _shown(character) else _escape(character) for character in text)


def _shown(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def hours(minutes: float) -> str:
    """`1 h 45`, `25 min`, `3 h`."""
    whole, rest = divmod(round(abs(minutes)), 60)
    text = f"{whole} h {rest:02}" if whole and rest else f"{whole} h" if whole else f"{rest} min"
    return f"-{text}" if minutes < 0 else text
