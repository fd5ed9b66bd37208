from concurrent.futures import ThreadPoolExecutor

import pytest

from milepost.authoring.lessons import code_problems, prove_lesson
from milepost.authoring.links import is_web_address
from milepost.authoring.report import Ledger, Report
from milepost.authoring.running import Seen
from milepost.curriculum import parse_lesson
from milepost.domain.lesson import Code
from milepost.sandbox import PlainProcess

FILLING = "The prices are in cents, so they stay whole numbers. " * 64
GOOD = f"""\
# Dictionaries

## What you'll be able to do

You can look a price up.

## A first example

{FILLING}

```python run
prices = {{"tea": 220}}
print(prices[input()])
```

```input
tea
```

```output
220
```

> **Try it.** Print how many there are.

```python try
print(len({{"tea": 220}}))
```

```output
1
```

## Step 1: when the key is missing

```python run raises=KeyError
{{}}["cake"]
```

```output
KeyError: 'cake'
```

```python trace
total = 0
for price in [220, 280]:
    total = total + price
```

```steps
1: total = 0
2: price = 220
3: total = 220
2: price = 280
3: total = 500
2:
```

```output
```

> **Try it.** Count the files of a folder.

```sh try
ls -A | wc -l | tr -d ' '
```

```output
0
```

## Usual mistakes

A list can't be a key.

## Read next

- [Mapping types](https://docs.python.org/3/library/stdtypes.html#mapping-types-dict), or [back](#a-first-example).
"""


def proven(text: str) -> Report:
    lesson, problems = parse_lesson(text, skill="dictionaries", name="lessons/dictionaries.md")
    assert problems == ()
    ledger = Ledger()
    with ThreadPoolExecutor(2) as pool:
        prove_lesson(lesson, text, file="lessons/dictionaries.md", ledger=ledger, sandbox=PlainProcess(), pool=pool)
    return ledger.report()


def line_of(piece: str, text: str = GOOD) -> int:
    return text[: text.index(piece)].count("\n") + 1


def only_problem(was: str, became: str) -> tuple[int, str]:
    """The one problem of the good lesson with one change: its line and message."""
    assert was in GOOD
    (problem,) = proven(GOOD.replace(was, became)).problems
    assert problem.file == "lessons/dictionaries.md"
    return problem.line, problem.message


def test_a_good_lesson_is_proven_and_counted() -> None:
    report = proven(GOOD)
    assert report.problems == ()
    assert report.counts == {"lessons": 1, "lesson_blocks": 5}


def test_a_block_that_prints_something_else_is_found() -> None:
    line, message = only_problem("```output\n220", "```output\n230")
    assert line == line_of("```python run\nprices")
    assert message == 'This block prints something else than its `output` says: line 1 is "220", not "230".'


@pytest.mark.parametrize(("seen", "said"), [("1 passed in 0.01s", "1 passed in 0.12s"), ("in 0.001s", "in 1.2s")])
def test_how_long_tests_took_is_not_compared(seen: str, said: str) -> None:
    code = Code(mode="run", language="sh", source="", line=1, output=said)
    assert list(code_problems(code, Seen(output=seen))) == []


def test_all_else_about_tests_is_compared() -> None:
    code = Code(mode="run", language="sh", source="", line=1, output="2 passed in 0.01s")
    (message,) = code_problems(code, Seen(output="1 passed in 0.02s"))
    assert 'is "1 passed in 0.00s"' in message


def test_a_block_finds_the_files_that_stand_before_it() -> None:
    shown = "```text file=cake.txt\n280\n```\n\n"
    text = GOOD.replace("```sh try\nls -A", f"{shown}```sh try\nls -A").replace("```output\n0", "```output\n1")
    report = proven(text)
    assert report.problems == ()


def test_a_block_that_cannot_run_here_is_named_and_not_counted() -> None:
    report = proven(GOOD.replace("```python try", "```python try server=cafe"))
    ((place, reason),) = report.not_run.items()
    assert place == f"lessons/dictionaries.md:{line_of('```python try')}"
    assert "a network of its own" in reason
    assert (report.problems, report.counts["lesson_blocks"]) == ((), 4)


def test_a_block_that_starts_programs_says_so() -> None:
    line, message = only_problem("print(len({", "import subprocess\nprint(len({")
    assert line == line_of("```python try")
    assert "write `process` behind its mode" in message
    assert proven(GOOD.replace("```python try\n", "```python try process\nimport subprocess\n")).problems == ()


def test_a_shell_block_runs_in_an_empty_folder() -> None:
    assert only_problem("```output\n0", "```output\n1") == (
        line_of("```sh try"),
        'This block prints something else than its `output` says: line 1 is "0", not "1".',
    )


def test_a_block_that_stops_without_saying_so_is_found() -> None:
    line, message = only_problem("```python run raises=KeyError", "```python run")
    assert line == line_of("```python run raises")
    assert "This block ends with KeyError: write `raises=KeyError` behind its mode" in message


def test_a_block_that_stops_with_another_error_is_found() -> None:
    assert "ends with KeyError" in only_problem("raises=KeyError", "raises=IndexError")[1]


def test_a_block_that_should_stop_and_does_not_is_found() -> None:
    assert (
        "This block runs to its end: take its `raises=` away"
        in only_problem("```python try", "```python try raises=KeyError")[1]
    )


def test_steps_that_the_machine_does_not_take_are_found() -> None:
    line, message = only_problem("3: total = 220", "3: total = 200")
    assert line == line_of("```python trace")
    assert 'line 3 is "3: total = 220", not "3: total = 200"' in message


def test_a_block_that_never_ends_is_told_as_such() -> None:
    code = Code(mode="run", language="python", source="while True: ...", line=1, output="")
    assert list(code_problems(code, Seen(output="", limit="wall"))) == [
        "This block was stopped at a limit (wall). Let it end by itself, soon and with little output."
    ]


@pytest.mark.parametrize(
    ("was", "became", "wanted"),
    [
        ("## What you'll be able to do", "## Aims", "What you'll be able to do"),
        ("## A first example", "## An example", "A first example"),
        ("## Step 1: when", "## Step 2: when", "Step 1: ..."),
        ("## Step 1: when the key is missing", "## When the key is missing", "Step 1: ..."),
        ("## Usual mistakes", "## Mistakes", "Usual mistakes"),
        ("## Read next", "## Links", "Read next"),
    ],
)
def test_a_section_that_is_missing_is_named(was: str, became: str, wanted: str) -> None:
    text = GOOD.replace(was, became).replace(", or [back](#a-first-example)", "")
    (problem,) = proven(text).problems
    assert problem.message.startswith(f'The section "{wanted}" should stand here.')
    assert problem.line == line_of(became, text)


def test_a_lesson_that_ends_early_is_told_what_is_missing() -> None:
    text = GOOD[: GOOD.index("## Usual mistakes")]
    assert any('The section "Usual mistakes" should stand here.' in problem.message for problem in proven(text).problems)


def test_a_part_without_a_question_to_try_is_found() -> None:
    line, message = only_problem("> **Try it.** Print how", "Print how")
    assert line == line_of("## A first example")
    assert "something to try" in message


def test_a_part_without_an_answer_to_try_is_found() -> None:
    assert only_problem("```python try", "```python run")[0] == line_of("## A first example")


@pytest.mark.parametrize(("filling", "count"), [("", 119), (FILLING * 3, 2039)])
def test_a_lesson_that_is_too_short_or_too_long_is_found(filling: str, count: int) -> None:
    assert only_problem(FILLING, filling) == (0, f"This lesson has {count} words. It should have 700 to 1400.")


def test_a_word_that_blames_is_found_in_its_line() -> None:
    assert only_problem("A list can't", "A list obviously can't")[0] == line_of("A list can't")


def test_a_link_to_no_address_is_found() -> None:
    line, message = only_problem("https://docs.python.org/3", "https://docs/3")
    assert line == line_of("- [Mapping types]")
    assert message.startswith("https://docs/3/library")


@pytest.mark.parametrize(
    "address", ["https://docs.python.org/3/", "http://example.org", "https://a.example.org:8080/x?y=1#z"]
)
def test_an_address_on_the_web_is_accepted(address: str) -> None:
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "docs.python.org",
        "ftp://example.org",
        "https://",
        "https://localhost",
        "https://10.0.0.1",
        "https://a..org",
        "https://a.org:x",
        "https://u:p@a.org",
    ],
)
def test_anything_else_is_no_address_on_the_web(address: str) -> None:
    assert not is_web_address(address)
