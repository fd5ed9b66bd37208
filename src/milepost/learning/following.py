"""The newest check of a project: a line in a file for each event, for whoever follows it while it runs."""

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, get_type_hints

from milepost.checks import events
from milepost.checks.locks import is_held, locked

FOLDER = "checks"
"""In the data folder: one file a project."""

MOST, TAIL = 4 << 20, 64 << 10
"""Bytes of a file that are read: its beginning and, of a longer one, its end."""

State = Literal["running", "finished", "stopped"]
Say = Callable[[events.Event], None]
Kind = TypeVar("Kind")


@dataclass(frozen=True, kw_only=True)
class StageSoFar:
    """`tests` is how many there are; `findings` are those that are done. `finished` is None while it's under way."""

    tests: int = 0
    findings: tuple[events.TestFinished, ...] = ()
    finished: events.StageFinished | None = None

    @property
    def failures(self) -> tuple[events.TestFinished, ...]:
        return tuple(finding for finding in self.findings if finding.failure)

    @property
    def mostly_passed(self) -> bool:
        return events.mostly_passed(self.findings)


@dataclass(frozen=True, kw_only=True)
class CheckSoFar:
    """What a check has told. It's `stopped` when nobody writes any more and it didn't say that it finished.

    `preparing` is the install line that runs before it starts. `stages` stand by id, in the order in which they came.
    `is_whole` is false where a line couldn't be read, or the file is too long.
    """

    state: State = "stopped"
    preparing: str = ""
    started: events.Started | None = None
    isolation: str = ""
    stores: tuple[events.StoreStarted, ...] = ()
    stages: Mapping[str, StageSoFar] = field(default_factory=dict)
    broken: tuple[events.Broken, ...] = ()
    finished: events.Finished | None = None
    is_whole: bool = True


@contextmanager
def written_down(data: Path, project_id: str, say: Say) -> Iterator[Say]:
    """`say`, and a line in the file for each event. The file is held while it's written: that tells that the check lives."""
    path = _file(data, project_id)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # an earlier check that still runs goes on writing to its own
    with locked(path, wait=True), path.open("w", encoding="utf-8", buffering=1) as file:

        def both(event: events.Event) -> None:
            file.write(events.to_line(event))
            say(event)

        yield both


def newest(data: Path, project_id: str) -> CheckSoFar | None:
    """None where there was no check, or its file can't be read."""
    path = _file(data, project_id)
    is_written = is_held(path)  # asked first: what finishes in between is finished
    try:
        lines, is_whole = _lines(path)
    except OSError:
        return None
    told = [_event(line) for line in lines]
    check = _check([event for event in told if event], is_whole=is_whole and None not in told)
    if check.started and check.started.project != project_id:
        return None
    return replace(check, state="finished" if check.finished else "running" if is_written else "stopped")


def mark_of(data: Path, project_id: str) -> str:
    """A short text that changes whenever `newest` may say something else."""
    path = _file(data, project_id)
    try:
        about = path.stat()
    except OSError:
        return "none"
    return f"{about.st_ino:x}-{about.st_mtime_ns:x}-{about.st_size:x}-{is_held(path):d}"


def _file(data: Path, project_id: str) -> Path:
    return data / FOLDER / f"{project_id}.jsonl"


def _lines(path: Path) -> tuple[list[bytes], bool]:
    """Lines that were written to their end, and whether these are all."""
    with path.open("rb") as file:
        begin, line_break, _half = file.read(MOST).rpartition(b"\n")
        size = os.fstat(file.fileno()).st_size
        lines = (begin + line_break).splitlines()
        if size <= MOST:
            return lines, True
        file.seek(max(MOST, size - TAIL))
        _half, _break, end = file.read(TAIL).partition(b"\n")
    return [*lines, *end.rpartition(b"\n")[0].splitlines()], False


def _check(told: Sequence[events.Event], *, is_whole: bool) -> CheckSoFar:
    of_stages: dict[str, list[events.Event]] = {}
    for event in told:
        if isinstance(event, events.StageStarted | events.TestFinished | events.StageFinished):
            of_stages.setdefault(event.stage, []).append(event)
    isolated, preparing = _last(told, events.Isolated), _last(told, events.Preparing)
    return CheckSoFar(
        preparing=preparing.line if preparing else "",
        started=_last(told, events.Started),
        isolation=isolated.level if isolated else "",
        stores=tuple(_all(told, events.StoreStarted)),
        stages={stage: _stage(own) for stage, own in of_stages.items()},
        broken=tuple(_all(told, events.Broken)),
        finished=_last(told, events.Finished),
        is_whole=is_whole,
    )


def _stage(told: Sequence[events.Event]) -> StageSoFar:
    started = _last(told, events.StageStarted)
    return StageSoFar(
        tests=started.tests if started else 0,
        findings=tuple(_all(told, events.TestFinished)),
        finished=_last(told, events.StageFinished),
    )


def _all(told: Sequence[events.Event], kind: type[Kind]) -> list[Kind]:
    return [event for event in told if isinstance(event, kind)]


def _last(told: Sequence[events.Event], kind: type[Kind]) -> Kind | None:
    return next(reversed(_all(told, kind)), None)


def _event(line: bytes) -> events.Event | None:
    """None for what another version of Milepost wrote, or nobody."""
    try:
        event = events.from_line(_shown(line))
        return event if all(_fits(value, kind) for value, kind in _values(event)) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _shown(line: bytes) -> str:
    """Half a character, as broken output of a program has, can't be sent to a page."""
    if b"\\ud" not in line.lower():
        return line.decode()
    return json.dumps(json.loads(line), ensure_ascii=False).encode(errors="replace").decode()


def _values(event: events.Event | events.Failure) -> Iterator[tuple[Any, Any]]:
    """Each value of an event, with its type as it was declared."""
    kinds = get_type_hints(type(event))
    yield from ((getattr(event, own.name), kinds[own.name]) for own in fields(event))
    if isinstance(event, events.Failure):
        yield from ((text, str) for text in (*event.repeat, *event.insights))
    if isinstance(event, events.TestFinished):
        yield from ((text, str) for pair in event.requirements.items() for text in pair)
        yield from _values(event.failure) if event.failure else ()


def _fits(value: object, kind: Any) -> bool:
    """As far as pages count on it."""
    if kind is float:
        return isinstance(value, int | float)
    if kind in (str, int):
        return isinstance(value, kind)
    return value in get_args(kind) if kind == events.StageOutcome else True
