"""Does each file parse? Nothing is run to find out."""

import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any


def problem_in(submission: Path, files: list[str]) -> dict[str, Any] | None:
    """Facts about the first file that doesn't parse, or None."""
    return next(filter(None, (_problem_of(submission, name) for name in files)), None)


def _problem_of(submission: Path, name: str) -> dict[str, Any] | None:
    if name.endswith(".py"):
        return _problem(submission, name)
    reads = {"toml": _read_toml, "json": _read_json, "ini": _read_ini, "cfg": _read_ini}.get(name.rpartition(".")[2])
    return _unread(submission, name, reads) if reads else None


def _unread(submission: Path, name: str, reads: Callable[[str], object]) -> dict[str, Any] | None:
    """Of what isn't Python: its parsers say the line in words of their own."""
    text = (submission / name).read_text(encoding="utf-8")
    try:
        reads(text)
    except (ValueError, RecursionError) as error:
        return _place_in(name, text, error)
    except Exception as error:
        if type(error).__module__ != "configparser":
            raise
        return _place_in(name, text, error)
    return None


def _place_in(name: str, text: str, error: Exception) -> dict[str, Any]:
    said = " ".join(str(error).split())
    found = re.search(r"\[?line:? *(\d+)", said)
    number = int(found[1]) if found else text.count("\n") + (not text.endswith("\n"))
    source = dict(enumerate(text.splitlines(), 1)).get(number, "")
    words = re.sub(r" ?\(at [^)]*\)|: line \d+ column \d+.*|.*<string>'?,? ?", "", said).strip(" .") or said
    kind = name.rpartition(".")[2].upper()
    place = {"file": name, "line": number, "source": source[:500]}
    return {"type": f"This isn't {kind}", "text": words[:500], "frames": [place]}


def _read_toml(text: str) -> object:
    import tomllib  # of few submissions, and not by all that parse

    return tomllib.loads(text)


def _read_json(text: str) -> object:
    import json

    return json.loads(text)


def _read_ini(text: str) -> object:
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser


def _problem(submission: Path, name: str) -> dict[str, Any] | None:
    source = (submission / name).read_bytes()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        place = {"file": name, "line": error.lineno, "column": error.offset, "source": (error.text or "").rstrip("\n")[:500]}
        return {"type": type(error).__name__, "text": error.msg or "", "frames": [place]}
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return {"type": type(error).__name__, "text": str(error)[:500]}
    return None
