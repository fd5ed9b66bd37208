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


def test_a_page_without_tasks_is_told_how_to_write_one() -> None:
    exercise = Exercise(id="a", title="A", kind="quiz", version="1")
    assert [message for _, message in page_problems("# A\n", exercise)] == [
        "give the page a heading for each task, such as `## 1. Count the slips`"
    ]


def test_a_task_without_a_hint_is_found() -> None:
    assert problems(GOOD[: GOOD.index("###")]) == [(5, "give this task one to 4 hints (### headings); it has 0")]


def test_a_task_with_five_hints_is_found() -> None:
    assert problems(GOOD + "\n### Why?\n\nBecause?\n" * 4) == [(5, "give this task one to 4 hints (### headings); it has 5")]


def test_each_task_is_counted_by_itself() -> None:
    second = "\n## 2. Add up\n\nFinish it.\n"
    assert [line for line, _ in problems(GOOD + second)] == [13]


def test_a_hint_that_is_no_question_is_found() -> None:
    (problem,) = problems(GOOD.replace("there?", "there."))
    assert problem[0] == 9
    assert "question that a stuck learner would ask" in problem[1]


def test_a_hint_with_nothing_beneath_is_found() -> None:
    (problem,) = problems(GOOD.replace("Which step of the lesson asks that?", ""))
    assert problem == (9, "write something beneath this hint: How do I find out whether a key is there?")


def test_a_hint_that_holds_a_line_of_the_solution_is_found() -> None:
    (problem,) = problems(GOOD + "`return prices.get(item)`\n")
    assert problem == (9, "this hint gives away a line of the solution: return prices.get(item)")
