"""An error of Python's, said so that a beginner knows what to look for."""

import keyword
import re
import sys

from milepost.grader.facts import Facts
from milepost.grader.mistakes import PARSING, RUNNING, Entry

WORDS = "|".join(word for word in keyword.kwlist if word not in {"True", "False", "None", "not", "lambda", "await", "yield"})
AS_NAME = re.compile(rf"^({WORDS})\s*=(?!=)|\b(?:def|for)\s+({WORDS})\b|[,(]\s*({WORDS})\s*[,)=]")
SIGNS = (">>>", "else if", "&&", "||", "++", "=>", "=<")


def what_it_means(facts: Facts) -> str:
    """For an error that stopped a program. Empty for one that isn't in the table."""
    signs = {f"{facts.error}:near"} if facts.near else set()
    if facts.name in sys.stdlib_module_names:
        signs.add("NameError:module")
    return _first(RUNNING, facts, signs, near=facts.near)


def why_not_read(facts: Facts) -> str:
    """For a file that doesn't parse."""
    source = facts.place.source.strip() if facts.place else ""
    reserved = next((word for found in AS_NAME.finditer(source) for word in found.groups() if word), "")
    signs = {"SyntaxError:keyword"} if reserved else set()
    if facts.text.startswith(("invalid syntax", "expected ':'")):
        signs |= {f"SyntaxError:{sign}" for sign in SIGNS if sign in source}
    return _first(PARSING, facts, signs, keyword=reserved)


def error_line(facts: Facts) -> str:
    """As the last line of Python's own traceback: `KeyError: 'tea'`."""
    return f"{facts.error}: {facts.text}" if facts.text else facts.error


def error_sentence(facts: Facts) -> str:
    """The same, to stand among other sentences."""
    line = error_line(facts)
    return line if line.endswith((".", "?", "!")) else f"{line}."


def _first(entries: tuple[Entry, ...], facts: Facts, signs: set[str], **names: str) -> str:
    for name, pattern, sentence in entries:
        found = re.search(pattern, facts.text, re.DOTALL) if name == facts.error or name in signs else None
        if found:
            return sentence.format(*(group or "" for group in found.groups()), **names)
    return ""
