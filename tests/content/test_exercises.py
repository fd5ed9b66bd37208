"""Every exercise can be passed, and not by what it starts with. `milepost verify` proves the rest."""

import pytest

from milepost import grader
from milepost.curriculum import content_folder, load
from milepost.grader.order import pieces
from milepost.sandbox import best

CONTENT = load(content_folder()).content
CHECKED = [own for own in CONTENT.exercises.values() if own.check is not None]
SEED = 2031


@pytest.fixture(scope="module")
def outcome():
    sandbox = best()

    def grade(files, exercise):
        return grader.grade(files, exercise=exercise, sandbox=sandbox, seed=SEED).outcome

    yield grade
    sandbox.close()


@pytest.mark.parametrize("exercise", CHECKED, ids=lambda exercise: exercise.id)
def test_the_solution_passes(outcome, exercise):
    assert outcome(exercise.solution, exercise) == "passed"


@pytest.mark.parametrize("exercise", CHECKED, ids=lambda exercise: exercise.id)
def test_the_starter_does_not_pass(outcome, exercise):
    start = exercise.starter or {exercise.files[0]: "\n".join(pieces(exercise, SEED))}
    assert outcome(start, exercise) != "passed"


def test_each_skill_with_a_lesson_has_three_exercises_or_more():
    few = [skill for skill in CONTENT.lessons if len(CONTENT.exercises_of.get(skill, ())) < 3]
    assert few == []


def test_each_exercise_knows_two_wrong_answers_or_more():
    few = [
        own.id
        for own in CONTENT.exercises.values()
        if len(own.wrong) + sum(len(q.wrong) + sum(not o.right for o in q.options) for q in own.questions) < 2
    ]
    assert few == []
