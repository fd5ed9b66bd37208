"""Facts about an exception: what it says, and where in the learner's own files it came from."""

import builtins
import difflib
import linecache
import traceback
from itertools import islice
from pathlib import Path
from types import FrameType, ModuleType, TracebackType
from typing import Any

from .rewrite import CHECK
from .tape import TooMuchOutput
from .watch import Timeout

FRAMES = 5
TEXT = 500
TRACE = 4_000


def facts_of(error: BaseException, submission: Path) -> dict[str, Any]:
    """Plain values only. `frames` are the learner's own, outermost first; without any, the error came from elsewhere."""
    frames = [_place(frame, line, entry, submission) for frame, line, entry in _own(error.__traceback__, submission)]
    shown = frames if len(frames) <= FRAMES else [*frames[:2], *frames[2 - FRAMES + 1 :]]
    return {
        "type": type(error).__name__,
        "text": _text(error),
        "frames": shown,
        "depth": len(frames),
        **_names(error),
    }


def kind_of(error: BaseException) -> str:
    """What sort of end this is. pytest's own exceptions are known by name: a program that is only run has no need of it."""
    if isinstance(error, Timeout):
        return "timeout"
    if isinstance(error, TooMuchOutput):
        return "output"
    if isinstance(error, MemoryError):
        return "memory"
    if isinstance(error, SystemExit | KeyboardInterrupt) or type(error).__name__ == "Exit":
        return "exit"
    if type(error).__name__ == "Failed":
        return "fail"
    return "assert" if isinstance(error, AssertionError) else "error"


def trace_of(error: BaseException, folder: Path) -> str:
    """The traceback for an author: the frames of check.py and of the submission; where there are none, the last ones."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename == CHECK or frame.filename.startswith(str(folder))] or frames[
        -FRAMES:
    ]
    lines = [*traceback.format_list(own), *traceback.format_exception_only(error)]
    return "".join(lines).replace(f"{folder}/", "")[-TRACE:]


def _text(error: BaseException) -> str:
    try:
        return str(error)[:TEXT]
    except Exception:
        return ""


def _own(entry: TracebackType | None, submission: Path) -> list[tuple[FrameType, int, TracebackType]]:
    own = []
    while entry is not None:
        if entry.tb_frame.f_code.co_filename.startswith(str(submission)):
            own.append((entry.tb_frame, entry.tb_lineno, entry))
        entry = entry.tb_next
    return own


def _place(frame: FrameType, line: int, entry: TracebackType, submission: Path) -> dict[str, Any]:
    path = frame.f_code.co_filename
    source = linecache.getline(path, line).rstrip()
    start = next(islice(frame.f_code.co_positions(), entry.tb_lasti // 2, None), (None,) * 4)[2]
    return {
        "file": Path(path).relative_to(submission).as_posix(),
        "line": line,
        "function": frame.f_code.co_name,
        "source": source[:TEXT],
        "column": None if start is None else len(source.encode()[:start].decode(errors="ignore")) + 1,
    }


def _names(error: BaseException) -> dict[str, Any]:
    """For a name or an attribute that isn't there: which, on what, and the nearest one that is."""
    if isinstance(error, NameError) and error.name:
        return {"name": error.name, "near": _nearest(error.name, _visible(error.__traceback__))}
    if isinstance(error, AttributeError) and error.name:
        near = _nearest(error.name, [name for name in dir(error.obj) if not name.startswith("_")])
        kind = "module" if isinstance(error.obj, ModuleType) else type(error.obj).__name__
        return {"name": error.name, "near": near, "on": kind}
    return {}


def _visible(entry: TracebackType | None) -> list[str]:
    if entry is None:
        return []
    while entry.tb_next is not None:
        entry = entry.tb_next
    return [*entry.tb_frame.f_locals, *entry.tb_frame.f_globals, *dir(builtins)]


def _nearest(name: str, names: list[str]) -> str:
    return next(iter(difflib.get_close_matches(name, names, 1, 0.7)), "")
