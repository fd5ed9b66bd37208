from milepost.authoring.pages import page_problems
from milepost.domain.exercise import Exercise, Task

GOOD = """\
# Price check

A small shop.

## 1. Say what one thing costs

Finish it.

### How do I find out whether a key is there?

Which step of the lesson asks that?
"""
EXERCISE = Exercise(
    id="price-check",
    title="Price check",
    kind="function",
    version="1",
    tasks=(Task(number=1, title="Say what one thing costs", html=""),),
    solution={"solution.py": "def price_of(prices, item):\n    return prices.get(item)\n"},
)


def problems(page: str) -> list[tuple[int, str]]:
    return list(page_problems(page, EXERCISE))


def test_a_good_page_has_no_problems() -> None:
    assert problems(GOOD) == []


def test_a_task_without_a_hint_is_found() -> None:
    (problem,) = problems(GOOD[: GOOD.index("###")])
    assert problem[0] == 5
    assert "Give this task a hint" in problem[1]


def test_each_task_needs_a_hint_of_its_own() -> None:
    first = "\n## 1. Say what one thing costs\n\nFinish it.\n"
    assert [line for line, _ in problems(first + GOOD[GOOD.index("## 1") :])] == [2]


def test_a_hint_with_nothing_beneath_is_found() -> None:
    (problem,) = problems(GOOD.replace("Which step of the lesson asks that?", ""))
    assert problem == (9, "Write something beneath this hint: How do I find out whether a key is there?")


def test_a_hint_that_holds_a_line_of_the_solution_is_found() -> None:
    (problem,) = problems(GOOD + "`return prices.get(item)`\n")
    assert problem == (9, "This hint gives away a line of the solution: return prices.get(item)")
