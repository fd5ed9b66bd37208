from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.authoring.items import Item
from milepost.authoring.untaught import untaught_problems
from milepost.domain.content import Content
from milepost.domain.exercise import Exercise
from milepost.domain.lesson import Code, Lesson, Part
from milepost.domain.skills import Estimate, Skill, SkillGraph

LOOP = "for n in 'tea':\n    print(n)\n"
FUNCTION = "def boil(tea):\n    return tea + 1\n"


def skill(id: str, *prerequisites: str) -> Skill:
    minutes = Estimate(p50=60, p80=90)
    return Skill(
        id=id, title=id, outcome="", area="start", prerequisites=prerequisites, minutes=minutes, graded_by="function"
    )


def code(source: str, *, line: int = 10, ahead: bool = False) -> Code:
    return Code(mode="run", language="python", source=source, line=line, output="", ahead=ahead)


def lesson(skill: str, *codes: Code) -> Lesson:
    return Lesson(skill=skill, title=skill, parts=(Part(title="", slug="", blocks=codes),), words=0, version="")


def exercise(**facts: object) -> Exercise:
    made = Exercise(id="drill", title="Drill", kind="function", version="", skill="conditionals")
    return replace(made, **facts)  # type: ignore[arg-type] # fields of an exercise


SKILLS = {
    own.id: own for own in (skill("conditionals"), skill("for-loops", "conditionals"), skill("functions", "for-loops"))
}
Told = Callable[..., list[str]]


@pytest.fixture
def told() -> Told:
    def problems(*lessons: Lesson, exercises: tuple[Exercise, ...] = ()) -> list[str]:
        content = Content(
            areas={},
            graph=SkillGraph(SKILLS),
            roadmaps={},
            projects={},
            exercises={own.id: own for own in exercises},
            lessons={own.skill: own for own in lessons},
        )
        items = [Item(sort="lessons", name=f"lessons/{own.skill}.md", path=Path(f"{own.skill}.md")) for own in lessons]
        items += [Item(sort="exercises", name=f"exercises/{own.id}", path=Path(own.id)) for own in exercises]
        return [str(problem) for problem in untaught_problems(content, items)]

    return problems


def test_a_lesson_may_use_what_it_teaches_and_what_it_builds_on(told: Told) -> None:
    assert told(lesson("for-loops", code(LOOP), code("if True: pass"))) == []


def test_a_lesson_that_uses_more_is_told_where_and_what_to_do(told: Told) -> None:
    (problem,) = told(lesson("conditionals", code("x = 1\n" + LOOP)))
    assert problem.startswith("lessons/conditionals.md:12: This uses `for`, which for-loops teaches")
    assert "put `ahead` behind the mode" in problem


def test_a_block_may_show_what_comes_later_when_it_says_so(told: Told) -> None:
    assert told(lesson("conditionals", code(LOOP, ahead=True), code(LOOP))) == []


def test_what_a_lesson_showed_ahead_may_be_used_after_it(told: Told) -> None:
    early = lesson("conditionals", code("total, rest = 7, 1\n[n for n in 'tea']", ahead=True))
    assert told(early, lesson("for-loops", code("[n for n in 'tea']"))) == []


def test_a_construct_is_told_once_a_block(told: Told) -> None:
    assert len(told(lesson("conditionals", code(LOOP + LOOP)))) == 1


def test_a_construct_whose_skill_is_not_there_is_nobodys(told: Told) -> None:
    assert told(lesson("conditionals", code("with tea: pass"))) == []


@pytest.mark.parametrize(
    ("facts", "file"),
    [
        ({"solution": {"solution.py": LOOP}}, "solution.py"),
        ({"starter": {"solution.py": LOOP}}, "starter.py"),
        ({"program": LOOP}, "program.py"),
    ],
)
def test_an_exercise_uses_what_its_skill_builds_on(told: Told, facts: dict[str, object], file: str) -> None:
    (problem,) = told(exercises=(exercise(**facts),))
    assert problem.startswith(f"exercises/drill/{file}:1: This uses `for`")
    assert told(exercises=(exercise(**facts, skill="functions"),)) == []


def test_what_a_starter_gives_may_stand_in_it(told: Told) -> None:
    handed = exercise(solution={"solution.py": FUNCTION})
    assert len(told(exercises=(handed,))) == 2
    assert told(exercises=(replace(handed, gives=("functions",)),)) == []


def test_a_second_skill_that_it_proves_counts_too(told: Told) -> None:
    assert told(exercises=(exercise(solution={"solution.py": LOOP}, also=("for-loops",)),)) == []


def test_other_languages_are_not_read(told: Told) -> None:
    assert told(exercises=(exercise(solution={"solution.sh": LOOP}),)) == []
