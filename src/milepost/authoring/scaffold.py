"""Start an exercise: a folder that works as it stands and says what to fill in."""

import json
import re
import tomllib
from pathlib import Path
from string import Template
from typing import Any, get_args

from milepost.domain.exercise import Kind

SCAFFOLDS = Path(__file__).with_name("scaffolds")
SUFFIX = ".template"
KINDS: tuple[str, ...] = tuple(kind for kind in get_args(Kind) if (SCAFFOLDS / kind).is_dir())
"""Those that there is something to begin with for."""

EXAMPLES = {
    "tests": "exercises/pytest/test-the-parking-meter",
    "git": "exercises/git-commits/tidy-the-recipes",
    "config": "exercises/project-structure/label-the-observatory",
}
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class CannotStart(ValueError):
    """The exercise can't be started like this. The message says why, in a sentence for the author."""


def new_exercise(folder: Path, *, skill: str, slug: str, kind: str, title: str) -> tuple[Path, ...]:
    """Write a small working exercise of that kind into the content `folder`, and return its files.

    `slug` becomes its id and the name of its folder. Nothing is overwritten. Raises CannotStart.
    """
    skills = _skills(folder)
    _refuse_what_cannot_be(folder, skills=skills, skill=skill, slug=slug, kind=kind, title=title)
    words = {
        "id": slug,
        "skill": skill,
        "title": title.strip(),
        "quoted_title": json.dumps(title.strip(), ensure_ascii=False),
        "gives": json.dumps([] if "functions" in _needed_for(skill, skills) else ["functions"]),
    }
    target = folder / "exercises" / skill / slug
    written = []
    for template in sorted((SCAFFOLDS / kind).rglob(f"*{SUFFIX}")):
        path = target / template.relative_to(SCAFFOLDS / kind).with_suffix("")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Template(template.read_text(encoding="utf-8")).substitute(words), encoding="utf-8")
        written.append(path)
    return tuple(written)


def _refuse_what_cannot_be(folder: Path, *, skills: dict[str, Any], skill: str, slug: str, kind: str, title: str) -> None:
    if not skills:
        raise CannotStart(f"There are no skills in {folder}. Name a folder that has skills/*.toml, like content/.")
    if skill not in skills:
        raise CannotStart(f'There is no skill "{skill}". `milepost skills` lists them all.')
    if kind in EXAMPLES:
        raise CannotStart(f'Copy {EXAMPLES[kind]} instead, and change it: there is no scaffold for "{kind}" yet.')
    if kind not in KINDS:
        raise CannotStart(f'There is no kind of exercise "{kind}". Choose one of: {", ".join(KINDS)}.')
    if not SLUG.fullmatch(slug):
        raise CannotStart(f'"{slug}" can\'t be an id. Use small letters and digits, with single hyphens between words.')
    if not title.strip() or not title.isprintable():
        raise CannotStart("The title has to be one line of text.")
    taken = _folder_of(folder, slug)
    if taken:
        raise CannotStart(
            f'The id "{slug}" is taken by {taken.relative_to(folder).as_posix()}. Ids are unique; choose another.'
        )


def _folder_of(folder: Path, exercise: str) -> Path | None:
    """Where something with that id stands, or with that name in the folder of any skill."""
    for path in sorted((folder / "exercises").glob("*/*")):
        if path.name == exercise or _read(path / "exercise.toml").get("id") == exercise:
            return path
    return None


def _skills(folder: Path) -> dict[str, Any]:
    files = sorted((folder / "skills").glob("*.toml"))
    return {skill["id"]: skill for file in files for skill in _read(file).get("skill", []) if "id" in skill}


def _needed_for(skill: str, skills: dict[str, Any]) -> set[str]:
    needed: set[str] = set()
    waiting = [skill]
    while waiting:
        one = waiting.pop()
        if one not in needed and one in skills:
            needed.add(one)
            waiting.extend(skills[one].get("prerequisites", []))
    return needed


def _read(file: Path) -> dict[str, Any]:
    """The facts in a file, or none where it can't be read: `verify` tells what is wrong with it."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
