from collections import Counter
from collections.abc import Callable

import pytest

from milepost.domain.exercise import Exercise
from milepost.grader import grade, pieces, places, standing
from milepost.grader.order import not_given
from milepost.sandbox import FakeSandbox

SOLUTION = "def cups_for(guests):\n    cups = 0\n    for guest in guests:\n        cups = cups + 1\n    return cups\n"


@pytest.fixture
def brew(exercise: Callable[..., Exercise]) -> Exercise:
    return exercise("brew")


def test_pieces_are_the_loose_lines_and_the_distractors_without_indentation(brew: Exercise) -> None:
    assert sorted(pieces(brew, 3)) == [
        "cups = 0",
        "cups = cups + 1",
        "cups = cups - 1",
        "for guest in guests:",
        "return cups",
    ]


def test_a_seed_always_gives_the_same_order_and_another_one_another(brew: Exercise) -> None:
    assert pieces(brew, 3) == pieces(brew, 3)
    assert len({pieces(brew, seed) for seed in range(20)}) > 1


def test_pieces_never_stand_in_the_right_order_from_the_start(brew: Exercise) -> None:
    right = tuple(line.strip() for line in SOLUTION.splitlines()[1:])
    assert all(pieces(brew, seed)[:4] != right for seed in range(200))


def test_fixed_lines_stand_in_their_place_with_their_indentation(brew: Exercise) -> None:
    assert dict(standing(brew)) == {1: "def cups_for(guests):"}
    assert places(brew) == 5


def test_the_solution_is_made_of_the_given_lines(brew: Exercise) -> None:
    assert not_given(SOLUTION, brew) is None


def test_indentation_comments_and_empty_lines_are_free(brew: Exercise) -> None:
    assert not_given("# mine\n\n" + SOLUTION.replace("    ", "\t"), brew) is None


def test_a_docstring_on_top_is_no_line(brew: Exercise) -> None:
    assert not_given(f'"""Fails task 1.\n\nWhy it does.\n"""\n\n{SOLUTION}', brew) is None


def test_a_line_of_ones_own_is_named_with_its_number(brew: Exercise) -> None:
    refusal = not_given(f'"""Mine.\n"""\n{SOLUTION}    print(cups)\n', brew)
    assert refusal is not None
    assert refusal.message.startswith("Line 8 isn't one of the given lines: `print(cups)`.")


def test_a_line_used_twice_is_named(brew: Exercise) -> None:
    refusal = not_given(SOLUTION + "    return cups\n", brew)
    assert refusal is not None
    assert refusal.message.startswith("Line 6 is used too often, it is given once: `return cups`.")


def test_a_line_that_is_given_twice_may_be_used_twice(exercise: Callable[..., Exercise]) -> None:
    brew = exercise("brew")
    twice = Exercise(**{**vars(brew), "distractors": ("cups = 0",)})
    assert Counter(pieces(twice, 1))["cups = 0"] == 2
    assert not_given(SOLUTION.replace("    cups = 0\n", "    cups = 0\n    cups = 0\n"), twice) is None


def test_no_line_at_all_says_so(brew: Exercise) -> None:
    refusal = not_given("# nothing\n", brew)
    assert refusal is not None
    assert refusal.message.startswith("No line is placed yet.")


def test_an_arrangement_of_other_lines_is_never_run(brew: Exercise) -> None:
    sandbox = FakeSandbox()
    verdict = grade({"solution.py": "import os\n"}, exercise=brew, sandbox=sandbox, seed=0)
    assert (verdict.outcome, sandbox.jobs) == ("failed", [])
