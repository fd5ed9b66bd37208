from collections.abc import Callable

from milepost.authoring.bench import behaving
from milepost.authoring.case import Case
from milepost.authoring.survivors import prove_mutants

Plant = Callable[..., Case]


def told(case: Case) -> list[tuple[str, str]]:
    return [
        (problem.file.removeprefix("exercises/lists/basket/"), problem.message) for problem in sorted(case.ledger.problems)
    ]


def proven(case: Case) -> None:
    (seen,) = case.bench.observe([case.exercise.solution], behaving(case.exercise))
    wrong = case.bench.observe([answer.files for answer in case.exercise.wrong], behaving(case.exercise))
    prove_mutants(case, seen.tests, list(wrong))


def weakened(plant: Plant) -> dict[str, str]:
    """A check that doesn't ask about one apple, and a solution in which that shows."""
    check = plant().text("check.py").replace("(3, False), (0, True), (1, False)", "(3, False), (0, True)")
    solution = plant().text("solution.py").replace("apples == 0", "apples < 1")
    return {"check.py": check, "solution.py": solution, "wrong/one_is_nothing.py": None}


EQUIVALENT = """
[[equivalent]]
operator = "comparison flipped"
was = "return apples < 1"
became = "return apples <= 1"
reason = "Nobody asks."
"""


def test_a_mutant_that_survives_is_told_with_its_change(plant: Plant) -> None:
    case = plant(weakened(plant))
    proven(case)
    assert (
        "check.py",
        "A mutant survives (comparison flipped): `return apples < 1` became `return apples <= 1`. `empty(1)` tells them "
        "apart: the solution returns False, and the mutant returns True. Add such a case.",
    ) in told(case)
    assert any(
        "-    return apples < 1" in one.diff and "+    return apples <= 1" in one.diff for one in case.ledger.survivors
    )
    assert case.ledger.mutants["survived"] == len(told(case))
    assert case.ledger.mutants["made"] == case.ledger.mutants["killed"] + case.ledger.mutants["survived"]


def test_a_survivor_that_is_declared_is_no_problem(plant: Plant) -> None:
    changes = weakened(plant)
    before = plant(changes)
    proven(before)
    case = plant({**changes, "exercise.toml": plant().text("exercise.toml") + EQUIVALENT})
    proven(case)
    assert len(told(case)) == len(told(before)) - 1
    assert case.ledger.mutants["equivalent"] == 1


def test_a_declaration_that_fits_no_survivor_is_found(plant: Plant) -> None:
    case = plant({"exercise.toml": plant().text("exercise.toml") + EQUIVALENT})
    proven(case)
    assert told(case) == [
        (
            "exercise.toml",
            "No mutant survives that is declared here (comparison flipped): "
            "`return apples < 1` became `return apples <= 1`. Take it out.",
        )
    ]


def test_a_test_that_nothing_fails_is_found(plant: Plant) -> None:
    idle = "\n\n@pytest.mark.task(1)\ndef test_idle():\n    assert callable(solution.left)\n"
    case = plant({"check.py": plant().text("check.py") + idle})
    proven(case)
    assert told(case) == [
        ("check.py", "No wrong answer and no mutant fails this test. Add one that does, or leave the test out: test_idle")
    ]


def test_a_generated_test_gets_its_turn_after_fixed_ones_have_killed_all_mutants(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(1)
@given(st.integers(1, 9))
def test_one_more_is_left_of_one_more(apples):
    assert solution.left(apples, 1) == apples - 1
"""
    case = plant({"check.py": plant().text("check.py") + law})
    proven(case)
    assert told(case) == []


def test_a_mutant_that_only_generated_cases_kill_is_dead(plant: Plant) -> None:
    law = """\

import hypothesis.strategies as st
from hypothesis import given


@pytest.mark.task(2)
@given(st.integers(0, 9))
def test_only_nothing_is_empty(apples):
    assert solution.empty(apples) is (apples == 0)
"""
    changes = weakened(plant)
    case = plant({**changes, "check.py": changes["check.py"] + law})
    proven(case)
    assert told(case) == []


def test_a_shell_program_has_no_mutants(plant: Plant) -> None:
    shell = {
        "exercise.toml": plant().text("exercise.toml").replace('"function"', '"program"\nrun = ["sh", "solution.sh"]'),
        "task.md": plant().text("task.md"),
        "starter.sh": "true\n",
        "solution.sh": "echo apples\n",
        "check.py": "import pytest\n\n\n@pytest.mark.task(1)\ndef test_says(program):\n"
        '    assert program.run().stdout == "apples\\n"\n',
        "wrong/pears.sh": "# Fails task 1.\n#\n# These are pears.\necho pears\n",
    }
    for file in plant().item.path.rglob("*.py"):
        file.unlink()
    case = plant(files=shell)
    proven(case)
    assert told(case) == []
    assert case.ledger.mutants["made"] == 0
