"""One exercise of the track, read: its texts, or a problem that says in a sentence why it can't be imported."""

import ast
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from milepost.authoring.exercism.track import Entry, Track, read_json, texts
from milepost.curriculum.facts import TAKEN
from milepost.curriculum.tree import Tree

DOCS = ("introduction", "introduction.append", "instructions", "instructions.append", "hints")


@dataclass(frozen=True, kw_only=True)
class Found:
    """`stub` and `example` map the names of files that are handed in to their texts; `given` stands beside them.

    `docs` are texts of Markdown by their names. `source` says what the exercise was inspired by.
    """

    entry: Entry
    stub: Mapping[str, str]
    example: Mapping[str, str]
    test: str
    given: Mapping[str, str] = field(default_factory=dict)
    docs: Mapping[str, str] = field(default_factory=dict)
    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    source: str = ""

    @property
    def module(self) -> str:
        return next(iter(self.stub)).removesuffix(".py")


def read_exercise(track: Track, entry: Entry) -> Found | None:
    """None if there is a problem, which is then among those of the track's tree: a tree that has none before."""
    found = _Reader(track=track, entry=entry).found()
    return None if track.tree.problems else found


@dataclass(frozen=True, kw_only=True)
class _Reader:
    track: Track
    entry: Entry

    @property
    def tree(self) -> Tree:
        return self.track.tree

    def found(self) -> Found | None:
        folder = self.entry.folder
        if not self.tree.has(folder):
            self._problem("config.json lists this exercise, and its folder isn't there.")
            return None
        facts = read_json(self.tree, f"{folder}/.meta/config.json") if self.tree.has(f"{folder}/.meta/config.json") else {}
        if facts is None:
            return None
        stubs, examples = self._paths(facts, "solution"), self._examples(facts)
        tests = self._paths(facts, "test")
        if not self._usable(stubs, examples, tests):
            return None
        stub = {PurePosixPath(path).name: self._text(path) for path in stubs}
        return Found(
            entry=self.entry,
            stub=stub,
            example=dict(zip(stub, map(self._text, examples), strict=True)),
            test=self._parsed(tests[0]),
            given={PurePosixPath(path).name: self._text(path) for path in self._paths(facts, "editor")},
            docs=dict(self._docs()),
            authors=texts(facts.get("authors")),
            contributors=texts(facts.get("contributors")),
            source=_source(facts),
        )

    def _usable(self, stubs: Sequence[str], examples: Sequence[str], tests: Sequence[str]) -> bool:
        if self.tree.problems:
            return False
        if len(tests) != 1 or not self._has(tests[0]):
            self._problem(
                "It has no tests." if len(tests) < 2 else f"It has {len(tests)} files of tests. One can be imported."
            )
        elif not stubs or not all(self._has(path) for path in stubs):
            self._problem("It has no stub: the file that a learner begins with.")
        elif not examples or not all(self._has(path) for path in examples):
            self._problem("It has no example solution, so nothing shows that its tests can pass.")
        elif len(examples) != len(stubs):
            self._problem(
                f"It has {len(stubs)} files to hand in and {len(examples)} in its example. They should be as many."
            )
        else:
            for path in stubs:
                self._check_module(PurePosixPath(path).stem)
        return not self.tree.problems

    def _check_module(self, name: str) -> None:
        if not name.isidentifier() or name in TAKEN or name in sys.stdlib_module_names:
            self._problem(f"Its module {name!r} has a name that Python, or the grader, uses itself.")

    def _examples(self, facts: Mapping[str, Any]) -> tuple[str, ...]:
        return self._paths(facts, "exemplar" if self.entry.sort == "concept" else "example")

    def _paths(self, facts: Mapping[str, Any], role: str) -> tuple[str, ...]:
        """The names of files in that role, as the exercise says, or else as they are in the whole track."""
        own = facts.get("files")
        named = texts(own.get(role)) if isinstance(own, dict) and role in own else self.track.files.get(role, ())
        paths = tuple(_named_after(self.entry.slug, path) for path in named)
        for path in paths:
            if not _stays_inside(path):
                self._problem(f"It names the file {path[:80]!r}, which isn't in its own folder.")
        return tuple(path for path in paths if _stays_inside(path))

    def _docs(self) -> list[tuple[str, str]]:
        names = [(name, f".docs/{name}.md") for name in DOCS]
        return [(name, self._text(path)) for name, path in names if self._has(path)]

    def _parsed(self, path: str) -> str:
        text = self._text(path)
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            self._problem(f"Its tests can't be read as Python: {error}.")
        return text

    def _has(self, path: str) -> bool:
        return self.tree.has(f"{self.entry.folder}/{path}")

    def _text(self, path: str) -> str:
        return self.tree.text(f"{self.entry.folder}/{path}") or ""

    def _problem(self, message: str) -> None:
        self.tree.problem(self.entry.folder, message)


def _named_after(slug: str, pattern: str) -> str:
    """`%{snake_slug}_test.py` and the like, as the track's config.json writes them."""
    words = slug.split("-")
    pascal = "".join(word.capitalize() for word in words)
    names = {"kebab": slug, "snake": "_".join(words), "camel": pascal[:1].lower() + pascal[1:], "pascal": pascal}
    for style, name in names.items():
        pattern = pattern.replace(f"%{{{style}_slug}}", name)
    return pattern


def _stays_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path and path.isprintable()


def _source(facts: Mapping[str, Any]) -> str:
    said = [facts.get(key) for key in ("source", "source_url")]
    return ", ".join(" ".join(text.split()) for text in said if isinstance(text, str) and text.strip())
