from collections.abc import Callable

import pytest

from milepost.authoring import checks
from milepost.authoring.case import Case
from tests.authoring.conftest import collected_from

Plant = Callable[..., Case]

SOLUTION = "def left(apples, eaten):\n    return apples - eaten\n\n\ndef empty(apples):\n    return apples == 0\n"


def told(case: Case) -> list[tuple[str, str]]:
    """File and message of each problem."""
    return [
        (problem.file.removeprefix("exercises/lists/basket/"), problem.message) for problem in sorted(case.ledger.problems)
    ]


def edited(case: Case, file: str, was: str, became: str) -> dict[str, str]:
    text = case.text(file)
    assert was in text
    return {file: text.replace(was, became)}


def test_a_good_exercise_has_no_problems_and_is_counted(plant: Plant) -> None:
    case = plant()
    checks.prove_check(case)
    assert told(case) == []
    assert case.ledger.counts == {"tests": 5, "solution_runs": 1, "examples": 2, "wrong_answers": 3}
    assert case.ledger.mutants == {"made": 6, "killed": 6}


def test_a_solution_that_fails_is_found_and_nothing_else_is_asked(plant: Plant) -> None:
    case = plant({"solution.py": SOLUTION.replace("apples == 0", "apples == 1")})
    checks.prove_check(case)
    ((file, message),) = told(case)
    assert file == "solution.py"
    assert message.startswith("The solution doesn't pass with seed 0:")
    assert "empty, case 2, empty(0):" in message


def test_a_check_that_is_broken_is_told_with_its_own_error(plant: Plant) -> None:
    case = plant({"check.py": "import pytest\nimport nowhere\n"})
    checks.prove_check(case)
    assert "nowhere" in told(case)[0][1]


def test_generated_cases_are_tried_with_every_seed(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(1)
@given(st.integers(0, 9))
def test_nothing_is_eaten(apples):
    assert solution.left(apples, 0) == apples
"""
    case = plant()
    case = plant({"check.py": case.text("check.py") + law})
    checks.prove_check(case)
    assert case.ledger.counts["solution_runs"] == 2


@pytest.mark.parametrize("mark", ["", "@pytest.mark.task(7)\n"])
def test_a_test_without_a_task_of_the_page_is_found(plant: Plant, mark: str) -> None:
    extra = f"\n\n{mark}def test_more():\n    assert solution.left(1, 1) == 0\n"
    case = plant({"check.py": plant().text("check.py") + extra})
    checks.prove_marks(case, collected_from(case))
    assert told(case) == [("check.py", "Mark this test with its task, such as @pytest.mark.task(1): test_more")]


def test_a_task_without_a_test_is_found(plant: Plant) -> None:
    case = plant(edited(plant(), "check.py", "task(2)", "task(1)"))
    checks.prove_marks(case, collected_from(case))
    assert told(case) == [("check.py", "Task 2 has no test.")]


def test_a_row_of_the_table_that_is_not_so_is_found_with_its_line(plant: Plant) -> None:
    case = plant(edited(plant(), "task.md", "`4`", "`5`"))
    checks.prove_examples(case)
    (problem,) = case.ledger.problems
    assert problem.line == 9
    assert problem.message.startswith("The solution does otherwise than this row says:")
    assert "4" in problem.message


def test_a_row_that_cannot_be_called_is_found(plant: Plant) -> None:
    case = plant(edited(plant(), "task.md", "`left(6, 2)`", "`left(6)`"))
    checks.prove_examples(case)
    ((file, message),) = told(case)
    assert file == "task.md"
    assert "eaten" in message


def test_a_table_that_is_no_python_is_found(plant: Plant) -> None:
    case = plant(edited(plant(), "task.md", "`left(6, 2)`", "`left(6, 2`"))
    checks.prove_examples(case)
    ((file, message),) = told(case)
    assert file == "task.md"
    assert "isn't Python" in message


def test_a_block_of_the_page_that_does_not_run_is_found(plant: Plant) -> None:
    page = plant().text("task.md").replace("| call |", "```python\nbasket = apples\n```\n\n| call |", 1)
    case = plant({"task.md": page})
    checks.prove_examples(case)
    ((file, message),) = told(case)
    assert file == "task.md"
    assert message.startswith("A block of Python on the page doesn't run:")
    assert "apples" in message


def test_a_page_without_a_table_is_found(plant: Plant) -> None:
    case = plant({"task.md": plant().text("task.md").replace("| `", "` | ")})
    checks.prove_examples(case)
    assert "Show a table of calls" in told(case)[0][1]


def test_a_starter_that_passes_a_task_is_found(plant: Plant) -> None:
    case = plant(edited(plant(), "starter.py", "def empty(apples): ...", "def empty(apples):\n    return apples == 0"))
    checks.prove_starter(case)
    assert told(case) == [("starter.py", "The starter passes task 2 already. It should leave every task to the learner.")]


def test_a_starter_that_cannot_be_imported_fails_every_task(plant: Plant) -> None:
    case = plant({"starter.py": "left =\n"})
    checks.prove_starter(case)
    assert told(case) == []


def test_too_few_wrong_answers_are_found(plant: Plant) -> None:
    case = plant({"wrong/put_back.py": None})
    checks.prove_wrong_answers(case, collected_from(case))
    assert told(case) == [("wrong", "Here are 2 wrong answers. Think of 3 beliefs at least.")]


@pytest.mark.parametrize(
    ("was", "became", "sentence"),
    [
        ("apples + eaten", "apples - eaten", "This passes, and should fail task 1."),
        ("apples + eaten", "apples +", "No test was run."),
        ("Fails task 1.", "Fails task 2.", "This should fail task 2 first, and fails task 1."),
    ],
)
def test_a_wrong_answer_that_does_otherwise_than_it_says_is_found(
    plant: Plant, was: str, became: str, sentence: str
) -> None:
    case = plant(edited(plant(), "wrong/put_back.py", was, became))
    checks.prove_wrong_answers(case, collected_from(case))
    ((file, message),) = told(case)
    assert file == "wrong/put_back.py"
    assert message.startswith(sentence)


def test_two_wrong_answers_that_fail_alike_are_found(plant: Plant) -> None:
    case = plant(edited(plant(), "wrong/wrong_way_round.py", "eaten - apples", "eaten + apples"))
    checks.prove_wrong_answers(case, collected_from(case))
    ((file, message),) = told(case)
    assert file == "wrong/wrong_way_round.py"
    assert message.startswith("This fails like put_back, and brings its message.")


def test_a_wrong_answer_that_only_generated_cases_fail_is_found(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(1)
@given(st.integers(10, 20))
def test_nothing_is_eaten(apples):
    assert solution.left(apples, 0) == apples
"""
    wrong = '"""Fails task 1.\n\nTen are forgotten.\n"""\n\n\ndef left(apples, eaten):\n    return (apples - eaten) % 10\n'
    case = plant(
        {"check.py": plant().text("check.py") + law, "wrong/forgets_ten.py": wrong + SOLUTION[SOLUTION.index("\n\n") :]}
    )
    checks.prove_wrong_answers(case, collected_from(case))
    ((file, message),) = told(case)
    assert file == "wrong/forgets_ten.py"
    assert message.startswith("No fixed case fails")


def test_a_wrong_answer_that_fails_an_earlier_task_only_with_generated_cases_is_found(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(1)
@given(st.integers(10, 20))
def test_nothing_is_eaten(apples):
    assert solution.left(apples, 0) == apples
"""
    wrong = plant().text("wrong/one_is_nothing.py").replace("apples - eaten", "(apples - eaten) % 10")
    case = plant({"check.py": plant().text("check.py") + law, "wrong/one_is_nothing.py": wrong})
    checks.prove_wrong_answers(case, collected_from(case))
    assert told(case) == [("wrong/one_is_nothing.py", "This should fail task 2 first, and fails task 1.")]


def test_a_solution_that_fails_with_another_seed_is_found_with_that_seed(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(1)
@given(st.integers(0, 10**9))
def test_nothing_is_eaten(apples):
    import hypothesis.core
    assert solution.left(apples, 0) == apples + (hypothesis.core.global_force_seed == 1)
"""
    case = plant({"check.py": plant().text("check.py") + law})
    checks.prove_check(case)
    ((file, message),) = told(case)
    assert file == "solution.py"
    assert message.startswith("The solution doesn't pass with seed 1:")


def test_what_fails_beside_the_check_and_not_over_the_wire_is_no_problem(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given
from types import FunctionType


@pytest.mark.task(1)
@given(st.integers(0, 9))
def test_nothing_is_eaten(apples):
    assert solution.left.__globals__.get("__name__") != "solution" and solution.left(apples, 0) == apples
"""
    case = plant({"check.py": plant().text("check.py") + law})
    checks.prove_check(case)
    assert told(case) == []
