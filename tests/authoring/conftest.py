"""A small content folder that is right in everything, and ways to plant a mistake in it."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from milepost.authoring.bench import Bench, behaving
from milepost.authoring.case import Case
from milepost.authoring.items import Item
from milepost.authoring.report import Ledger
from milepost.curriculum import load_exercise
from milepost.sandbox import PlainProcess

BASKET = {
    "exercise.toml": """\
id = "basket"
title = "The basket"
skill = "lists"
kind = "function"
minutes = [8, 12]
difficulty = 1
""",
    "task.md": """\
# The basket

Apples are put into a basket, and some are eaten.

## 1. Say how many are left

| call | returns |
| --- | --- |
| `left(6, 2)` | `4` |

### What happens to those that are eaten?

Are they still there?

## 2. Say whether it is empty

| call | returns |
| --- | --- |
| `empty(3)` | `False` |

### When is a basket empty?

How many apples are then in it?
""",
    "starter.py": "def left(apples, eaten): ...\n\n\ndef empty(apples): ...\n",
    "solution.py": "def left(apples, eaten):\n    return apples - eaten\n\n\ndef empty(apples):\n    return apples == 0\n",
    "check.py": """\
import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(("apples", "eaten", "expected"), [(6, 2, 4), (3, 3, 0)])
def test_left(apples, eaten, expected):
    assert solution.left(apples, eaten) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("apples", "expected"), [(3, False), (0, True), (1, False)])
def test_empty(apples, expected):
    assert solution.empty(apples) is expected
""",
    "wrong/put_back.py": '''\
"""Fails task 1.

The eaten ones come on top. Are they still in the basket?
"""


def left(apples, eaten):
    return apples + eaten


def empty(apples):
    return apples == 0
''',
    "wrong/wrong_way_round.py": '''\
"""Fails task 1.

The apples are taken from the eaten ones. Which of the two numbers shrinks?
"""


def left(apples, eaten):
    return eaten - apples


def empty(apples):
    return apples == 0
''',
    "wrong/one_is_nothing.py": '''\
"""Fails task 2.

One apple counts as none. What is in the basket then?
"""


def left(apples, eaten):
    return apples - eaten


def empty(apples):
    return apples <= 1
''',
}

Changes = Mapping[str, str | None]
"""The text of a file, or None to leave it out."""

Plant = Callable[..., Case]


@pytest.fixture
def bench() -> Iterator[Bench]:
    with ThreadPoolExecutor(2) as pool:
        yield Bench(sandbox=PlainProcess(), pool=pool, seeds=(0, 1))


@pytest.fixture
def plant(tmp_path: Path, bench: Bench) -> Plant:
    """The case of an exercise (the basket, if no other files are given) with some changes of its files."""

    def planted(changes: Changes | None = None, files: Mapping[str, str] = BASKET) -> Case:
        folder = tmp_path / "exercises" / "lists" / "basket"
        for name, text in {**files, **(changes or {})}.items():
            if text is not None:
                file = folder / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        exercise, problems = load_exercise(folder, strict=True)
        assert exercise is not None, problems
        item = Item(sort="exercises", name="exercises/lists/basket", path=folder)
        return Case(exercise=exercise, item=item, bench=bench, ledger=Ledger())

    return planted


def collected_from(case: Case) -> Any:
    """The tests of its check, as they come when the solution runs."""
    (seen,) = case.bench.observe([case.exercise.solution], behaving(case.exercise))
    return seen.tests
