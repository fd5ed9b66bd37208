"""Exercises: exercises/<skill>/<slug>/ in a content folder, or any folder with an exercise.toml."""

import hashlib
import json
import keyword
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from milepost.curriculum.materials import read_materials
from milepost.curriculum.orders import read_order
from milepost.curriculum.questions import read_quiz, read_trace
from milepost.curriculum.tables import Table, is_id, read_table
from milepost.curriculum.tasks import read_page
from milepost.curriculum.tree import Tree
from milepost.curriculum.wrong_answers import read_wrong_answers
from milepost.domain.exercise import Equivalent, Exercise, Kind, Limits, Profile, Question, WrongAnswer
from milepost.domain.problem import Problem

KINDS: tuple[Kind, ...] = get_args(Kind)
PROFILES: tuple[Profile, ...] = get_args(Profile)
DEFAULT = Exercise(id="", title="", kind="function", version="")
INTERPRETERS = {"python": ".py", "sh": ".sh"}
"""What may run a program, and how the program's name then ends."""

TAKEN = ("check", "conftest")
"""Modules that stand beside the submission while it's graded."""


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
        table = read_table(self.tree, f"{self.name}exercise.toml")
        if table is None:
            return None
        exercise = self._with_materials(self._with_page(self._facts(table)), table)
        exercise = replace(exercise, wrong=tuple(self._wrong(exercise)))
        if self.strict:
            table.close()
        return replace(exercise, version=_version(table.sheet.text, exercise))

    def _facts(self, table: Table) -> Exercise:
        kind = table.one_of("kind", KINDS, None if self.strict else "function")
        module = _module(table)
        run = _run(table, module) if kind == "program" else ()
        answer = "answer.toml" if kind in ("quiz", "trace") else module + (INTERPRETERS[run[0]] if run else ".py")
        return Exercise(
            id=table.id("id", None if self.strict else self._own_id()),
            title=table.text("title", None if self.strict else self.slug),
            kind=kind,
            version="",
            skill=self._skill(table),
            also=table.texts("also", self.skills, "skill"),
            minutes=table.estimate(default=None if self.strict else DEFAULT.minutes),
            difficulty=table.whole("difficulty", None if self.strict else DEFAULT.difficulty, low=1, high=5),
            limits=_limits(table.table("limits"), is_closed=self.strict),
            profile=table.one_of("profile", PROFILES, "process" if kind == "program" else "pure"),
            gives=table.texts("gives", self.skills, "skill"),
            files=(answer,),
            module=module,
            run=run,
            equivalents=tuple(_equivalent(own) for own in table.tables("equivalent")),
            trusted=self.trusted,
        )

    def _own_id(self) -> str:
        return self.slug if is_id(self.slug) else "exercise"

    def _skill(self, table: Table) -> str:
        skill = table.text("skill", None if self.strict else "")
        if skill and self.skills is not None:
            table.refuse_unknown([skill], self.skills, "skill", "skill")
        return skill

    def _with_page(self, exercise: Exercise) -> Exercise:
        page = read_page(self.tree, f"{self.name}task.md", strict=self.strict)
        return replace(exercise, intro=page.intro, tasks=page.tasks)

    def _with_materials(self, exercise: Exercise, table: Table) -> Exercise:
        file = exercise.files[0]
        own = read_materials(self.tree, self.name, exercise.kind, file[file.rindex(".") :], strict=self.strict)
        exercise = replace(
            exercise,
            starter={} if own.starter is None else {file: own.starter},
            solution={} if own.solution is None else {file: own.solution},
            check=own.check,
            program=own.program or "",
        )
        if exercise.kind == "order":
            distractors, fixed = read_order(table, own.solution or "")
            return replace(exercise, distractors=distractors, fixed=fixed)
        return replace(exercise, questions=self._questions(exercise, table))

    def _questions(self, exercise: Exercise, table: Table) -> tuple[Question, ...]:
        if exercise.kind not in ("quiz", "trace"):
            return ()
        questions = read_quiz(table) if exercise.kind == "quiz" else read_trace(table, exercise.program)
        if self.strict and len(questions) != len(exercise.tasks):
            table.problem(f"Here are {len(questions)} questions, but {len(exercise.tasks)} tasks in task.md.", "question")
        return questions

    def _wrong(self, exercise: Exercise) -> Iterator[WrongAnswer]:
        tasks = [task.number for task in exercise.tasks]
        return read_wrong_answers(self.tree, f"{self.name}wrong", exercise.files[0], tasks)


def _module(table: Table) -> str:
    module = table.text("module", DEFAULT.module)
    if module.isidentifier() and module.isascii() and not keyword.iskeyword(module) and module not in TAKEN:
        return module
    table.problem("`module` should be a name that Python can import, other than " + " and ".join(TAKEN) + ".", "module")
    return DEFAULT.module


def _run(table: Table, module: str) -> tuple[str, ...]:
    """How the program is started: by an interpreter, with the file that was handed in."""
    known = [(interpreter, module + suffix) for interpreter, suffix in INTERPRETERS.items()]
    run = table.texts("run") if "run" in table else known[0]
    if run in known:
        return run
    table.problem(
        "`run` should be " + " or ".join(f'["{interpreter}", "{file}"]' for interpreter, file in known) + ".", "run"
    )
    return known[0]


def _limits(table: Table, *, is_closed: bool) -> Limits:
    """A call that may take longer makes the whole longer: it's at least two calls, if nothing else is said."""
    usual = DEFAULT.limits
    seconds = table.number("seconds", usual.seconds, high=600)
    limits = Limits(
        seconds=seconds,
        total_seconds=table.number("total_seconds", max(usual.total_seconds, 2 * seconds), high=3600),
        memory=table.whole("memory", usual.memory, low=16, high=16_384),
        output=table.whole("output", usual.output, low=1, high=16_384),
    )
    if is_closed:
        table.close()
    return limits


def _equivalent(table: Table) -> Equivalent:
    equivalent = Equivalent(
        operator=table.text("operator"), was=table.text("was"), became=table.text("became"), reason=table.text("reason")
    )
    table.close()
    return equivalent


def _version(facts: str, exercise: Exercise) -> str:
    """A digest of all that grades. The page and the starter may change without a new version."""
    wrong = [[answer.name, dict(answer.files)] for answer in exercise.wrong]
    parts = [facts, exercise.check, dict(exercise.solution), exercise.program, wrong]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
