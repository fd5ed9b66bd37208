from milepost.authoring.apart import calls_of, told_apart
from milepost.sandbox import PlainProcess

PAGE = """\
# Stairs

```python
low = 2
```

| call | returns |
| --- | --- |
| `clamp(5, low)` | `5` |
"""
SOLUTION = "def clamp(value, low):\n    return low if value < low else value\n\n\ndef steps(many):\n    return [many]\n"
CALLS = calls_of(PAGE, "", "solution")


def test_calls_come_from_the_table_and_from_the_check() -> None:
    check = "import solution\n\ndef test_a(given):\n    assert solution.steps(3) == [3]\n    assert solution.steps(given)\n"
    assert calls_of(PAGE, check, "solution") == ("clamp(5, low)", "steps(3)")


def test_the_shortest_call_that_tells_them_apart_is_found() -> None:
    mutant = SOLUTION.replace("value < low", "value > low")
    found = told_apart(SOLUTION, mutant, calls=CALLS, page=PAGE, sandbox=PlainProcess())
    assert found is not None
    assert str(found) == "`clamp(5, low)` tells them apart: the solution returns 5, and the mutant returns 2."


def test_a_difference_that_only_other_values_show_is_found() -> None:
    mutant = SOLUTION.replace("value < low", "value <= -1")
    found = told_apart(SOLUTION, mutant, calls=CALLS, page=PAGE, sandbox=PlainProcess())
    assert found is not None
    assert found.call in ("clamp(0, low)", "clamp(1, low)")


def test_of_two_that_do_the_same_nothing_is_told() -> None:
    mutant = SOLUTION.replace("value < low", "value <= low")
    assert told_apart(SOLUTION, mutant, calls=CALLS, page=PAGE, sandbox=PlainProcess(), seconds=1) is None


def test_a_mutant_that_ends_the_search_is_not_told_apart() -> None:
    mutant = f"{SOLUTION}\nimport os\nos._exit(3)\n"
    assert told_apart(SOLUTION, mutant, calls=CALLS, page=PAGE, sandbox=PlainProcess(), seconds=1) is None
