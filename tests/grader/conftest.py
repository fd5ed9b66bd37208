"""Exercises for the tests of the grader: small folders in `exercises`, read without the curriculum."""

import ast
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from milepost.domain.exercise import Exercise, Limits, Option, Question, WrongAnswer
from milepost.grader import KnownAnswers

EXERCISES = Path(__file__).parent / "exercises"

Read = Callable[..., Exercise]


def read(name: str, **limits: Any) -> Exercise:
    folder = EXERCISES / name
    facts = tomllib.loads((folder / "exercise.toml").read_text(encoding="utf-8"))
    files = tuple(facts.get("files", ["solution.py"]))
    check = folder / "check.py"
    return Exercise(
        id=name,
        title=name,
        kind=facts["kind"],
        version=f"{name} {limits}",
        limits=Limits(**{key: facts[key] for key in ("seconds", "total_seconds") if key in facts} | limits),
        files=files,
        solution={file: (folder / file).read_text(encoding="utf-8") for file in files if (folder / file).exists()},
        check=check.read_text(encoding="utf-8") if check.exists() else None,
        run=tuple(facts.get("run", ())),
        profile="process" if facts.get("run", [""])[0] == "sh" else "pure",
        wrong=tuple(_wrong_answer(path, files[0]) for path in sorted(folder.glob("wrong/*.py"))),
        questions=tuple(_question(table) for table in facts.get("question", [])),
        distractors=tuple(facts.get("distractors", [])),
        fixed=tuple(facts.get("fixed", [])),
    )


def _wrong_answer(path: Path, file: str) -> WrongAnswer:
    text = path.read_text(encoding="utf-8")
    found = re.match(r"Fails task (\d+)\.\n\n(.+)", ast.get_docstring(ast.parse(text)) or "", re.DOTALL)
    assert found
    return WrongAnswer(name=path.stem, task=int(found[1]), message=found[2], files={file: text})


def _question(table: dict[str, Any]) -> Question:
    options = tuple(Option(html=option["text"], **option) for option in table.pop("option", []))
    wrong = tuple((wrong["answer"], wrong["message"]) for wrong in table.pop("wrong", []))
    return Question(options=options, wrong=wrong, **table)


@pytest.fixture(scope="session")
def exercise() -> Read:
    return read


@pytest.fixture(scope="session")
def known() -> KnownAnswers:
    """Shared, so that each exercise's wrong answers are run once."""
    return KnownAnswers()
