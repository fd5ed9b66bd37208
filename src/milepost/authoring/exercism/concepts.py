"""Where an exercise of the track belongs in our graph."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from milepost.authoring.exercism.track import Entry
from milepost.domain.skills import SkillGraph

TABLE = Path(__file__).with_name("concepts.toml")
FIRST = "basics"  # a stub hands its `def` over, so this is asked for only where nothing else is
FUNCTIONS = "functions"


@cache
def skills_by_concept() -> Mapping[str, str]:
    skills: dict[str, str] = tomllib.loads(TABLE.read_text(encoding="utf-8"))["skills"]
    return skills


def skill_of(entry: Entry, graph: SkillGraph) -> str:
    """The skill of the concept that it teaches. What only practises stands where all is taught that it asks for."""
    taught = list(_mapped(entry.concepts))
    if entry.sort == "concept" and taught:
        return taught[0]
    needed = [*taught, *_mapped(concept for concept in entry.prerequisites if concept != FIRST)]
    return max(needed or _mapped([FIRST]), key=graph.order.__getitem__)


def given_by_stub(skill: str, graph: SkillGraph) -> tuple[str, ...]:
    """Skills that a stub uses before they are taught: each begins with a `def`."""
    return () if FUNCTIONS in graph.needed_for([skill]) else (FUNCTIONS,)


def unmapped(entries: Iterable[Entry]) -> list[str]:
    """Concepts that the table doesn't know."""
    named = {concept for entry in entries for concept in (*entry.concepts, *entry.prerequisites)}
    return sorted(named - skills_by_concept().keys())


def _mapped(concepts: Iterable[str]) -> Iterator[str]:
    table = skills_by_concept()
    return (table[concept] for concept in concepts if concept in table)
