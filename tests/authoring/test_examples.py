import pytest

from milepost.authoring.examples import Example, check_of, examples_of, line_of

PAGE = """\
# Price check

```python
prices = {"milk": 145}
```

## 1. Say what one thing costs

| call | returns |
| --- | --- |
| `price_of(prices, "milk")` | `145` |
| `sorted(a \\| b)` | `[]` |
"""
SOLUTION = "def price_of(prices, item):\n    return prices[item]\n\n\na = b = set()\n"


def passing(check: str, submission: str) -> dict[str, bool]:
    """Each test of the check, and whether it passes on the submission."""
    space: dict[str, object] = {}
    exec(submission, space)
    solution = type("solution", (), {name: staticmethod(v) if callable(v) else v for name, v in space.items()})
    tests: dict[str, object] = {"solution": solution}
    exec(check.replace("import solution\n", ""), tests)
    results = {}
    for name, test in tests.items():
        if name.startswith("test_"):
            try:
                test()  # type: ignore[operator] # a function of the check
            except AssertionError:
                results[name] = False
            else:
                results[name] = True
    return results


def test_the_rows_of_a_table_are_its_examples() -> None:
    assert examples_of(PAGE) == (
        Example(line=11, call='price_of(prices, "milk")', returns="145"),
        Example(line=12, call="sorted(a | b)", returns="[]"),
    )


def test_a_page_without_a_table_has_no_examples() -> None:
    assert examples_of("# Tea\n\n| a | b |\n| --- | --- |\n") == ()


def test_each_example_is_a_test_of_the_submission() -> None:
    check = check_of(PAGE, solution=SOLUTION, module="solution")
    assert list(passing(check, SOLUTION).values()) == [True, True]
    assert list(passing(check, SOLUTION.replace("prices[item]", "0")).values()) == [False, True]


@pytest.mark.parametrize("answer", ["145.0", "'145'", "True", "[145]"])
def test_an_example_wants_exactly_its_value(answer: str) -> None:
    page = PAGE.replace("`145`", f"`{answer}`")
    assert False in passing(check_of(page, solution=SOLUTION, module="solution"), SOLUTION).values()


def test_a_name_of_the_submission_hides_one_of_python() -> None:
    page = "| `sum([1])` | `2` |\n"
    solution = "def sum(numbers):\n    return 2\n"
    assert list(passing(check_of(page, solution=solution, module="solution"), solution).values()) == [True]


def test_a_name_that_the_page_gives_hides_one_of_the_submission() -> None:
    page = "```python\nstock = 3\n```\n\n| `double(stock)` | `6` |\n"
    solution = "stock = 1\n\n\ndef double(n):\n    return n * 2\n"
    assert list(passing(check_of(page, solution=solution, module="solution"), solution).values()) == [True]


def test_an_example_that_is_no_python_is_refused() -> None:
    with pytest.raises(SyntaxError):
        check_of("| `price_of(` | `1` |\n", solution=SOLUTION, module="solution")
    with pytest.raises(SyntaxError):
        check_of("| `price_of()` | `1 2` |\n", solution=SOLUTION, module="solution")


def test_a_test_knows_the_line_of_its_example() -> None:
    assert line_of("test_the_example_on_line_11") == 11
    assert line_of("The example on line 12.") == 12
    assert line_of("something else") == 0
