"""What a `tests` exercise has: the code to be tested (code/), its planted bugs (bugs/), and other right code (rights/)."""

import json
from collections.abc import Iterator
from dataclasses import replace

from milepost.curriculum.tree import Tree
from milepost.curriculum.wrong_answers import header_of, read_header
from milepost.domain.exercise import Exercise, WrongAnswer

FEWEST_BUGS = 3

_CHECK = '''"""The learner's tests, run on right code and on code with bugs."""

import json

import pytest

SUITE = json.loads({suite!r})
BUGS = {bugs!r}


@pytest.mark.task(1)
def test_each_test_asserts_something(suite):
    suite.has_tests()


@pytest.mark.task(1)
def test_they_pass_on_the_right_code(suite):
    suite.passes()


@pytest.mark.task(1)
def test_they_pass_on_code_that_does_the_same(suite):
    suite.passes_otherwise()


@pytest.mark.parametrize(
    ("bug", "message"),
    [pytest.param(name, message, id=title, marks=pytest.mark.task(task)) for name, title, message, task in BUGS],
)
def test_a_bug_is_noticed(suite, bug, message):
    suite.notices(bug, message)
'''


def read_suite(tree: Tree, folder: str, exercise: Exercise) -> Exercise:
    """With the check that follows from it. `folder` ends in "/" or is empty."""
    code = dict(_texts(tree, f"{folder}code"))
    main = f"{exercise.module}.py"
    if main not in code:
        tree.problem(f"{folder}code/{main}", "This file is missing: the code that the learner's tests import.")
    tasks = [task.number for task in exercise.tasks]
    bugs = tuple(_bugs(tree, f"{folder}bugs", main, tasks))
    if len(bugs) < FEWEST_BUGS:
        tree.problem(f"{folder}bugs", f"Here are {len(bugs)} bugs. Plant {FEWEST_BUGS} at least.")
    rights = tuple({main: text} for _, text in _texts(tree, f"{folder}rights"))
    suited = replace(exercise, code=code, bugs=bugs, rights=rights)
    return replace(suited, check=_check_of(suited))


def _texts(tree: Tree, folder: str) -> Iterator[tuple[str, str]]:
    for name in tree.files(folder):
        text = tree.text(name)
        if text is not None:
            yield name.rsplit("/", 1)[1], text


def _bugs(tree: Tree, folder: str, main: str, tasks: list[int]) -> Iterator[WrongAnswer]:
    for name, text in _texts(tree, folder):
        header = read_header(tree, f"{folder}/{name}", header_of(text, ".py"), tasks, "Task")
        if header:
            message = " ".join(header[1].split())
            yield WrongAnswer(name=name.removesuffix(".py"), task=header[0], message=message, files={main: text})


def _check_of(exercise: Exercise) -> str:
    suite = {
        "code": dict(exercise.code),
        "bugs": {bug.name: dict(bug.files) for bug in exercise.bugs},
        "rights": [dict(files) for files in exercise.rights],
    }
    bugs = [(bug.name, bug.name.replace("_", " "), bug.message, bug.task) for bug in exercise.bugs]
    return _CHECK.format(suite=json.dumps(suite), bugs=bugs)
