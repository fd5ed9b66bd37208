"""Does each file parse? Nothing is run to find out."""

import warnings
from pathlib import Path
from typing import Any


def problem_in(submission: Path, files: list[str]) -> dict[str, Any] | None:
    """Facts about the first file that doesn't parse, or None."""
    problems = (_problem(submission, name) for name in files if name.endswith(".py"))
    return next(filter(None, problems), None)


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
