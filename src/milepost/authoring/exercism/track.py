"""Exercism's Python track on disk: what config.json says of it, of its exercises and of their files."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from milepost.curriculum.names import is_id
from milepost.curriculum.tree import Tree
from milepost.domain.problem import Problem

FILE = "config.json"
UNFINISHED = ("deprecated", "wip")
HOW = "Name the folder that `git clone https://github.com/exercism/python` made."
LICENCES = ("LICENSE", "LICENSE.md", "LICENSE.txt")

_COPYRIGHT = re.compile(r"^\s*(copyright \(c\).+)$", flags=re.IGNORECASE | re.MULTILINE)


class NotATrack(ValueError):
    """A folder that isn't Exercism's Python track. The message says why in a sentence."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What config.json says of an exercise. `concepts` are those that it teaches or practises; `status` is "" or a word."""

    slug: str
    name: str
    sort: str
    concepts: tuple[str, ...]
    prerequisites: tuple[str, ...]
    difficulty: int
    status: str

    @property
    def folder(self) -> str:
        return f"exercises/{self.sort}/{self.slug}"


@dataclass(frozen=True, kw_only=True)
class Track:
    """`files` are the usual names of an exercise's files, by role. `licence` is the text of its file, if it has one."""

    tree: Tree
    entries: tuple[Entry, ...]
    files: Mapping[str, tuple[str, ...]]
    licence: str

    @property
    def licence_name(self) -> str:
        """Its first line and who holds it: "MIT License, Copyright (c) 2021 Exercism"."""
        first = next((line.strip("# ").strip() for line in self.licence.splitlines() if line.strip()), "")
        holder = _COPYRIGHT.search(self.licence)
        return ", ".join(part for part in (first, holder[1].strip() if holder else "") if part)


def read_track(folder: Path) -> Track:
    """Raises NotATrack. An exercise whose entry can't be used is a problem of the tree."""
    if not folder.is_dir():
        raise NotATrack(f"There is no folder {folder}. {HOW}")
    problems: list[Problem] = []
    tree = Tree(folder, problems)
    config = _config(tree, folder)
    language = config.get("slug")
    if language != "python":
        raise NotATrack(
            f"{folder} is Exercism's track of {str(config.get('language') or language)[:40]}, and not of Python."
        )
    exercises = config.get("exercises")
    if not isinstance(exercises, dict):
        raise NotATrack(f"{folder / FILE} lists no `exercises`. {HOW}")
    licence = next((tree.text(name) for name in LICENCES if tree.has(name)), None)
    return Track(
        tree=tree, entries=tuple(_entries(exercises, tree)), files=_names(config.get("files")), licence=licence or ""
    )


def read_json(tree: Tree, name: str) -> dict[str, Any] | None:
    """A file of JSON that holds a table. None, and a problem of the tree, for anything else."""
    text = tree.text(name)
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        why = error.msg if isinstance(error, json.JSONDecodeError) else "it is nested too deeply, or holds a huge number"
        tree.problem(name, f"This isn't JSON: {why}.", line)
        return None
    if not isinstance(value, dict):
        tree.problem(name, "This should be a table of JSON: {...}.")
        return None
    return value


def texts(value: Any) -> tuple[str, ...]:
    """The texts of a list; whatever else is there is passed over."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _config(tree: Tree, folder: Path) -> dict[str, Any]:
    if not tree.has(FILE):
        raise NotATrack(f"{folder} is no track of Exercism: it has no {FILE}. {HOW}")
    config = read_json(tree, FILE)
    if config is None:
        raise NotATrack(f"{folder} can't be imported. {tree.problems[0]}")
    return config


def _names(value: Any) -> Mapping[str, tuple[str, ...]]:
    return {role: texts(names) for role, names in value.items()} if isinstance(value, dict) else {}


def _entries(exercises: dict[str, Any], tree: Tree) -> Iterator[Entry]:
    """Each exercise once: a slug stands for one folder, and for one id."""
    seen: set[str] = set()
    for sort in ("concept", "practice"):
        listed = exercises.get(sort)
        for value in listed if isinstance(listed, list) else []:
            slug = value.get("slug") if isinstance(value, dict) else None
            if not isinstance(slug, str) or not is_id(slug):
                tree.problem(FILE, f"{str(slug)[:80]!r} is no name of an exercise. Names are words joined by dashes.")
            elif slug in seen:
                tree.problem(FILE, f"{slug!r} is listed twice. The first one counts.")
            else:
                seen.add(slug)
                yield _entry(value, slug, sort)


def _entry(value: dict[str, Any], slug: str, sort: str) -> Entry:
    difficulty = value.get("difficulty")
    return Entry(
        slug=slug,
        name=_text(value.get("name")) or slug.replace("-", " ").capitalize(),
        sort=sort,
        concepts=texts(value.get("concepts" if sort == "concept" else "practices")),
        prerequisites=texts(value.get("prerequisites")),
        difficulty=difficulty if isinstance(difficulty, int) and 1 <= difficulty <= 10 else 1,
        status=_text(value.get("status")),
    )


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
