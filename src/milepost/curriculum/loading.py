"""The whole content of a folder, or every problem in it at once."""

from dataclasses import dataclass
from pathlib import Path

from milepost.curriculum.coverage import read_rows
from milepost.curriculum.exercises import read_exercises
from milepost.curriculum.lessons import read_lessons
from milepost.curriculum.projects import read_projects
from milepost.curriculum.roadmaps import Known, read_roadmaps
from milepost.curriculum.skills import read_skills
from milepost.curriculum.tree import Tree
from milepost.domain.content import Content
from milepost.domain.problem import Problem
from milepost.domain.skills import SkillGraph


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """`content` is None exactly when there are problems. They are sorted by file and line."""

    content: Content | None
    problems: tuple[Problem, ...] = ()


def load(folder: Path) -> Loaded:
    if not folder.is_dir():
        return Loaded(content=None, problems=(Problem(file=str(folder), message="There is no such content folder."),))
    problems: list[Problem] = []
    content = _read(Tree(folder, problems))
    _check_minutes(content, problems)
    return Loaded(content=None if problems else content, problems=tuple(sorted(set(problems))))


def _read(tree: Tree) -> Content:
    rows = read_rows(tree)
    areas, skills = read_skills(tree, rows)
    projects = read_projects(tree, skills, rows)
    return Content(
        areas=areas,
        graph=SkillGraph(skills),
        roadmaps=read_roadmaps(tree, Known(skills=skills, projects=projects, rows=rows)),
        projects=projects,
        exercises=read_exercises(tree, skills),
        lessons=read_lessons(tree, skills),
    )


def _check_minutes(content: Content, problems: list[Problem]) -> None:
    for id, exercises in content.exercises_of.items():
        taken = sum(exercise.minutes.p50 for exercise in exercises)
        given = content.skills[id].minutes.p50 if id in content.skills else taken + 1
        if taken >= given:
            message = f"These exercises take {taken} of the skill's {given} minutes. Leave some to its lesson."
            problems.append(Problem(file=f"exercises/{id}", message=message))
