"""Does each file parse? Nothing is run to find out."""

import warnings
from pathlib import Path
from typing import Any


def problem_in(submission: Path, files: list[str]) -> dict[str, Any] | None:
    """Facts about the first file that doesn't parse, or None."""
    for name in files:
        if name.endswith(".py"):
            facts = _problem(submission / name)
            if facts is not None:
                return {**facts, "file": name}
    return None


def _problem(path: Path) -> dict[str, Any] | None:
    source = path.read_bytes()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        text = (error.text or "").rstrip("\n")
        return {
            "type": type(error).__name__,
            "text": error.msg or "",
            "line": error.lineno,
            "column": error.offset,
            "source": text[:500],
            "before": _line(source, (error.lineno or 1) - 1),
        }
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return {"type": type(error).__name__, "text": str(error)[:500]}
    return None


def _line(source: bytes, number: int) -> str:
    """The line of that number (from 1): a mistake often begins one line before the place where Python notices it."""
    lines = source.decode("utf-8", "replace").splitlines()
    return lines[number - 1][:500] if 0 < number <= len(lines) else ""
