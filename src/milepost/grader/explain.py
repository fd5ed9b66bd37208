"""An error of Python's, said so that a beginner knows what to look for."""

import keyword
import re
import sys
from collections.abc import Mapping
from typing import Any

from milepost.grader.mistakes import PARSING, RUNNING, Entry

WORDS = "|".join(word for word in keyword.kwlist if word not in {"True", "False", "None", "not", "lambda", "await", "yield"})
AS_NAME = re.compile(rf"^({WORDS})\s*=(?!=)|\b(?:def|for)\s+({WORDS})\b|[,(]\s*({WORDS})\s*[,)=]")


def what_it_means(facts: Mapping[str, Any]) -> str:
    """For an error that stopped a program: `facts` as the harness gives them (type, text, near)."""
    near = str(facts.get("near") or "")
    signs = {f"{facts['type']}:near"} if near else set()
    if facts.get("name") in sys.stdlib_module_names:
        signs.add("NameError:module")
    return _first(RUNNING, str(facts["type"]), str(facts["text"]), signs, near=near)


def why_not_read(facts: Mapping[str, Any]) -> str:
    """For a file that doesn't parse: `facts` has type, text, and the line as `source`."""
    source = str(facts.get("source") or "").strip()
    reserved = next((word for found in AS_NAME.finditer(source) for word in found.groups() if word), "")
    signs = {"SyntaxError:keyword"} if reserved else set()
    if facts["text"].startswith(("invalid syntax", "expected ':'")):
        signs |= {f"SyntaxError:{sign}" for sign in (">>>", "else if", "&&", "||", "++", "=>", "=<") if sign in source}
    return _first(PARSING, str(facts["type"]), str(facts["text"]), signs, keyword=reserved)


def error_line(facts: Mapping[str, Any]) -> str:
    """As the last line of Python's own traceback: `KeyError: 'tea'`."""
    text = facts["text"]
    return f"{facts['type']}: {text}" if text else str(facts["type"])


def error_sentence(facts: Mapping[str, Any]) -> str:
    """The same, to stand among other sentences."""
    line = error_line(facts)
    return line if line.endswith((".", "?", "!")) else f"{line}."


def _first(entries: tuple[Entry, ...], kind: str, text: str, signs: set[str], **names: str) -> str:
    for name, pattern, sentence in entries:
        found = re.search(pattern, text, re.DOTALL) if name == kind or name in signs else None
        if found:
            return sentence.format(*(group or "" for group in found.groups()), **names)
    return ""
