"""Exercises: exercises/<skill>/<slug>/ in a content folder, or any folder with an exercise.toml."""

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from milepost.curriculum.facts import read_facts
from milepost.curriculum.imported import as_imported
from milepost.curriculum.materials import read_materials, stands_in_folders
from milepost.curriculum.names import is_id
from milepost.curriculum.orders import read_order
from milepost.curriculum.questions import read_quiz, read_trace
from milepost.curriculum.suites import read_suite
from milepost.curriculum.tables import Table, read_table
from milepost.curriculum.tasks import read_page
from milepost.curriculum.tree import Tree
from milepost.curriculum.wrong_answers import read_wrong_answers, read_wrong_folders
from milepost.domain.exercise import Exercise, Question, WrongAnswer
from milepost.domain.problem import Problem


def load_exercise(
    folder: Path, *, trusted: bool = True, strict: bool = False
) -> tuple[Exercise | None, tuple[Problem, ...]]:
    """The exercise in any folder with an exercise.toml; None if there are problems, whose files are relative to the folder.

    Unless `strict`, everything but exercise.toml and what grades may be missing, and keys of other tools are passed over.
    """
    problems: list[Problem] = []
    tree = Tree(folder, problems)
    if not tree.has("exercise.toml"):
        return None, (
            Problem(file="exercise.toml", message=f"There is no exercise.toml in {folder}. Each exercise has one."),
        )
    exercise = _Folder(tree=tree, name="", slug=tree.root.name, trusted=trusted, strict=strict).exercise()
    return (None if problems else exercise), tuple(sorted(set(problems)))


def read_exercises(tree: Tree, skills: Collection[str]) -> dict[str, Exercise]:
    """All exercises of a content folder by id, in the order of their skills."""
    exercises: dict[str, Exercise] = {}
    places: dict[str, str] = {}
    for name in _exercise_folders(tree, skills):
        _, skill, slug = name.split("/")
        exercise = _Folder(tree=tree, name=f"{name}/", slug=slug, skills=skills).exercise()
        if exercise is None:
            continue
        facts = f"{name}/exercise.toml"
        if exercise.skill != skill:
            tree.problem(facts, f"`skill` should be {skill!r}, as the folder above says, not {exercise.skill!r}.")
        if exercise.id in exercises:
            tree.problem(facts, f"{places[exercise.id]} has the id {exercise.id!r} too. Ids are unique.")
        exercises[exercise.id] = exercise
        places[exercise.id] = name
    return exercises


def _exercise_folders(tree: Tree, skills: Collection[str]) -> Iterator[str]:
    folders = tree.folders("exercises")
    for folder in folders:
        if folder.removeprefix("exercises/") not in skills:
            tree.problem(folder, "This folder should be named after the skill of its exercises, and there is no such skill.")
    for skill in skills:
        for name in tree.folders(f"exercises/{skill}") if f"exercises/{skill}" in folders else []:
            if is_id(name.rsplit("/", 1)[1]):
                yield name
            else:
                tree.problem(name, "The folder of an exercise is named in lower-case words joined by dashes.")


@dataclass(frozen=True, kw_only=True)
class _Folder:
    """`name` ends in "/", or is empty for the root of the tree. `skills` are those that may be named: None is any."""

    tree: Tree
    name: str
    slug: str
    skills: Collection[str] | None = None
    trusted: bool = True
    strict: bool = True

    def exercise(self) -> Exercise | None:
        table = read_table(self.tree, f"{self.name}exercise.toml", strict=self.strict)
        if table is None:
            return None
        exercise = read_facts(table, self.slug, self.skills, strict=self.strict)
        exercise = self._with_materials(self._with_page(exercise), table)
        if not self.strict:
            exercise = as_imported(exercise, table, self.tree, self.name)
        exercise = replace(exercise, wrong=tuple(self._wrong(exercise)), trusted=self.trusted)
        table.close()
        return replace(exercise, version=_version(table.sheet.text, exercise))

    def _with_page(self, exercise: Exercise) -> Exercise:
        page = read_page(self.tree, f"{self.name}task.md", strict=self.strict)
        return replace(exercise, intro=page.intro, tasks=page.tasks)

    def _with_materials(self, exercise: Exercise, table: Table) -> Exercise:
        own = read_materials(self.tree, self.name, exercise, strict=self.strict)
        exercise = replace(
            exercise,
            starter=own.starter,
            solution=own.solution,
            check=own.check,
            program=own.program or "",
        )
        if exercise.kind == "tests":
            return read_suite(self.tree, self.name, exercise)
        if exercise.kind == "order":
            distractors, fixed = read_order(table, own.solution.get(exercise.main, ""))
            return replace(exercise, distractors=distractors, fixed=fixed)
        return replace(exercise, questions=self._questions(exercise, table))

    def _questions(self, exercise: Exercise, table: Table) -> tuple[Question, ...]:
        if exercise.kind not in ("quiz", "trace"):
            return ()
        questions = read_quiz(table) if exercise.kind == "quiz" else read_trace(table, exercise.program)
        if self.strict and len(questions) != len(exercise.tasks):
            wanted = f"{len(exercise.tasks)}, not {len(questions)}"
            table.problem(f"There should be as many questions here as tasks in task.md: {wanted}.")
        return questions

    def _wrong(self, exercise: Exercise) -> Iterator[WrongAnswer]:
        if exercise.kind in ("quiz", "trace"):  # theirs stand in the questions
            return iter(())
        tasks = [task.number for task in exercise.tasks]
        folder = f"{self.name}wrong"
        if stands_in_folders(exercise):
            return read_wrong_folders(self.tree, folder, exercise, tasks)
        return read_wrong_answers(self.tree, folder, exercise.files[0], tasks)


def _version(facts: str, exercise: Exercise) -> str:
    """A digest of all that grades. The page and the starter may change without a new version."""
    wrong = [[answer.name, dict(answer.files)] for answer in exercise.wrong]
    parts = [facts, exercise.check, dict(exercise.solution), exercise.program, wrong]
    parts += [dict(exercise.given)] if exercise.given else []
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
