from collections.abc import Callable

from milepost.authoring.arrangements import prove_pieces
from milepost.authoring.case import Case
from milepost.authoring.checks import prove_wrong_answers
from tests.authoring.conftest import collected_from

Plant = Callable[..., Case]

ORDER = {
    "exercise.toml": """\
id = "basket"
title = "The basket"
skill = "lists"
kind = "order"
minutes = [8, 12]
difficulty = 1
fixed = [1]

[[distractor]]
line = "apples = eaten"
""",
    "task.md": """\
# The basket

## 1. Put the lines in order

| call | returns |
| --- | --- |
| `left(6, 2)` | `4` |

### What comes first?

What has to be known?
""",
    "solution.py": "def left(apples, eaten):\n    apples = apples - eaten\n    return apples\n",
    "check.py": """\
import pytest
import solution


@pytest.mark.task(1)
def test_left():
    assert solution.left(6, 2) == 4
""",
    "wrong/all_eaten.py": '''\
"""Fails task 1.

The eaten ones are left.
"""


def left(apples, eaten):
    apples = eaten
    return apples
''',
    "wrong/too_early.py": '''\
"""Fails task 1.

It returns too early.
"""


def left(apples, eaten):
    return apples
    apples = apples - eaten
''',
    "wrong/nothing.py": '''\
"""Fails task 1.

Nothing is returned.
"""


def left(apples, eaten):
    apples = apples - eaten
''',
}


def told(case: Case) -> list[tuple[str, int, str]]:
    return [
        (problem.file.removeprefix("exercises/lists/basket/"), problem.line, problem.message)
        for problem in sorted(case.ledger.problems)
    ]


def test_good_pieces_have_no_problems(plant: Plant) -> None:
    case = plant(files=ORDER)
    prove_pieces(case)
    prove_wrong_answers(case, collected_from(case))
    assert told(case) == []


def test_a_distractor_that_no_wrong_answer_uses_is_found_with_its_line(plant: Plant) -> None:
    more = '\n[[distractor]]\nline = "return eaten"\n'
    case = plant({"exercise.toml": ORDER["exercise.toml"] + more}, files=ORDER)
    prove_pieces(case)
    ((file, line, message),) = told(case)
    assert (file, line) == ("exercise.toml", 12)
    assert message.endswith("return eaten")


def test_a_wrong_answer_built_of_other_lines_is_found(plant: Plant) -> None:
    other = ORDER["wrong/all_eaten.py"].replace("apples = eaten", "apples = 0")
    case = plant({"wrong/all_eaten.py": other}, files=ORDER)
    prove_wrong_answers(case, collected_from(case))
    ((file, _, message),) = told(case)
    assert file == "wrong/all_eaten.py"
    assert "isn't one of the given lines: `apples = 0`" in message


def test_pieces_that_are_right_as_they_lie_are_found(plant: Plant) -> None:
    single = {
        **ORDER,
        "exercise.toml": ORDER["exercise.toml"].split("fixed")[0],
        "solution.py": "left = int.__sub__\n",
        "wrong/all_eaten.py": None,
    }
    case = plant(single, files=ORDER)
    prove_pieces(case)
    assert [message for _, _, message in told(case)] == [
        "The lines pass as they lie in the heap: there is nothing to put in order."
    ]
