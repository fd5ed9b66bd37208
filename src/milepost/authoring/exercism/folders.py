"""An exercise of the track as a folder in our form: the names of its files, and their texts."""

import ast
import json
from collections.abc import Iterator, Mapping, Sequence

from milepost.authoring.exercism.found import Found
from milepost.authoring.exercism.pages import pages_of
from milepost.domain.exercise import Limits

TRACK = "exercism"
TITLE = "Exercism's Python track"
ADDRESS = "https://exercism.org/tracks/python/exercises"
MINUTES = {1: (10, 20), 2: (20, 35), 3: (30, 55), 4: (45, 80), 5: (60, 110)}
"""By our difficulty. The track doesn't tell how long its exercises take."""


def files_of(
    found: Found,
    *,
    skill: str,
    gives: Sequence[str] = (),
    licence: str,
    left_out: Sequence[str] = (),
    limits: Limits | None = None,
) -> Mapping[str, str]:
    """`left_out` and `limits` are what a trial of the example showed."""
    facts: list[tuple[str, object]] = list(_own_facts(found, skill))
    facts += [("gives", list(gives))] if gives else []
    facts += [("left_out", list(left_out))] if left_out else []
    facts += [("limits.seconds", limits.seconds), ("limits.total_seconds", limits.total_seconds)] if limits else []
    facts += _origin(found, licence)
    pages = pages_of(found.entry.name, found.docs, tasks=tasks_of(found.test), teaches=found.entry.sort == "concept")
    files = {
        "exercise.toml": "".join(f"{key} = {quoted(value)}\n" for key, value in facts),
        "task.md": pages.task,
        "introduction.md": pages.introduction,
        "check.py": found.test,
    }
    files = {name: text for name, text in files.items() if text}
    for part, texts in (("starter", found.stub), ("solution", found.example)):
        files |= {f"{part}/{name}" if len(texts) > 1 else f"{part}.py": text for name, text in texts.items()}
    return files | {f"given/{name}": text for name, text in found.given.items()}


def tasks_of(test: str) -> frozenset[int]:
    """The numbers of the tasks that the marks of a test file name: `@pytest.mark.task(taskno=1)`."""
    calls = [node for node in ast.walk(ast.parse(test)) if isinstance(node, ast.Call)]
    marks = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "task"]
    values = [value for call in marks for value in (*call.args, *(keyword.value for keyword in call.keywords))]
    return frozenset(value.value for value in values if isinstance(value, ast.Constant) and type(value.value) is int)


def quoted(value: object) -> str:
    """As TOML writes it, which is nearly as JSON does."""
    text = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return text.encode("utf-8", "replace").decode()


def _own_facts(found: Found, skill: str) -> Iterator[tuple[str, object]]:
    difficulty = (found.entry.difficulty + 1) // 2
    yield "id", found.entry.slug
    yield "title", found.entry.name
    yield "skill", skill
    yield "kind", "function"
    yield "minutes", list(MINUTES[difficulty])
    yield "difficulty", difficulty
    yield "module", found.module
    if len(found.stub) > 1:
        yield "files", list(found.stub)


def _origin(found: Found, licence: str) -> Iterator[tuple[str, object]]:
    yield "origin.track", TRACK
    yield "origin.title", TITLE
    yield "origin.address", f"{ADDRESS}/{found.entry.slug}"
    yield "origin.authors", list(dict.fromkeys(found.authors))
    yield "origin.contributors", [name for name in dict.fromkeys(found.contributors) if name not in found.authors]
    yield "origin.source", found.source
    yield "origin.licence", licence
