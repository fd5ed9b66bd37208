"""What the harness reports of one test, or of one file, as a value.

It comes out of a process in which a learner's code ran, so nothing of it is taken on trust: what is missing or of another
type than it should be is empty.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

Ending = Literal["passed", "failed", "skipped", "not run"]
Kind = Literal["assert", "error", "fail", "timeout", "memory", "output", "exit", "signal"]


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A line of the submission that was running; `column` counts from 1."""

    file: str
    line: int
    function: str = ""
    source: str = ""
    column: int | None = None


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Of what sort the difference between two values is, with what its sentence needs. `kind` "": it has no name."""

    kind: str = ""
    got_type: str = ""
    expected_type: str = ""
    items: str = ""


@dataclass(frozen=True, kw_only=True)
class Unmet:
    """An assert that doesn't hold: `call` gave `got`. `subject` is what the check compares, as it is written there.

    `same_as` is the call that it is compared with; `argument_of` the function that changed what it was given.
    """

    operator: str
    call: str
    subject: str
    got: str
    expected: str
    same_as: str = ""
    argument_of: str = ""
    difference: Difference = Difference()


@dataclass(frozen=True, kw_only=True)
class Missing:
    """A name that the check asks for, and those that the submission has: its `file`, where it has several."""

    name: str
    has: tuple[str, ...]
    file: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """How something ended and, if not well, of which `kind` the end was.

    `error` and `text` are the error's type and words, `frames` the submission's own lines that led there, outermost first.
    `name` is the name or attribute that isn't there, `near` the most similar one that is. `calls` are the calls of the test,
    one a line, `returned` what the last one gave. `code` and `stderr` are those of the last run of a program. `seconds` is
    the limit that was hit, `signal` the one that ended the process, `trace` the traceback for the author.
    """

    ending: Ending = "failed"
    kind: Kind = "error"
    error: str = ""
    text: str = ""
    frames: tuple[Frame, ...] = ()
    name: str = ""
    near: str = ""
    calls: str = ""
    returned: str | None = None
    unmet: Unmet | None = None
    missing: Missing | None = None
    printed: str = ""
    stderr: str = ""
    code: int | None = None
    signal: int | None = None
    seconds: float | None = None
    flaky: bool = False
    trace: str = ""

    @property
    def place(self) -> Frame | None:
        """Where it happened."""
        return self.frames[-1] if self.frames else None

    def within(self, files: Collection[str]) -> "Facts":
        """To be told of a submission with these files. Of a single one the name says nothing."""
        return self if len(files) > 1 else replace(self, frames=tuple(replace(frame, file="") for frame in self.frames))


def facts_from(event: Mapping[str, Any]) -> Facts:
    """Read one event of the harness. Never raises."""
    seconds = event.get("seconds")
    return Facts(
        ending=_one_of(event.get("outcome"), get_args(Ending), "failed"),
        kind=_one_of(event.get("kind"), get_args(Kind), "error"),
        error=_text(event, "type"),
        text=_text(event, "text"),
        frames=tuple(frame for part in _list(event, "frames") if (frame := _frame(part))),
        name=_text(event, "name"),
        near=_text(event, "near"),
        calls=_text(event, "calls"),
        returned=event.get("returned") if isinstance(event.get("returned"), str) else None,
        unmet=_unmet(event.get("failure")),
        missing=_missing(event.get("missing")),
        printed=_text(event, "printed"),
        stderr=_text(event, "stderr"),
        code=_number(event.get("code")),
        seconds=seconds if isinstance(seconds, int | float) else None,
        flaky=event.get("flaky") is True,
        trace=_text(event, "trace"),
    )


def _frame(part: Any) -> Frame | None:
    if not isinstance(part, dict) or _number(part.get("line")) is None:
        return None
    texts = {name: _text(part, name) for name in ("file", "function", "source")}
    return Frame(line=part["line"], column=_number(part.get("column")), **texts)


def _unmet(part: Any) -> Unmet | None:
    if not isinstance(part, dict):
        return None
    names = ("operator", "call", "subject", "got", "expected", "same_as", "argument_of")
    contrast: Any = part.get("contrast")
    contrast = contrast if isinstance(contrast, dict) else {}
    difference = Difference(**{name: _text(contrast, name) for name in ("kind", "got_type", "expected_type", "items")})
    return Unmet(difference=difference, **{name: _text(part, name) for name in names})


def _missing(part: Any) -> Missing | None:
    if not isinstance(part, dict):
        return None
    has = tuple(name for name in _list(part, "has") if isinstance(name, str))
    return Missing(name=_text(part, "name"), has=has, file=_text(part, "file"))


def _text(event: Mapping[str, Any], name: str) -> str:
    """Without halves of characters, which no encoder takes."""
    value = event.get(name)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _list(event: Mapping[str, Any], name: str) -> list[Any]:
    value = event.get(name)
    return value if isinstance(value, list) else []


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _one_of(value: Any, names: tuple[Any, ...], otherwise: Any) -> Any:
    return value if isinstance(value, str) and value in names else otherwise
