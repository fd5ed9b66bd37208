from collections.abc import Callable
from dataclasses import replace

import pytest

from milepost.authoring.answers import prove_answers
from milepost.authoring.case import Case
from milepost.sandbox import Completed, FakeSandbox

Plant = Callable[..., Case]

FACTS = """\
id = "basket"
title = "The basket"
skill = "lists"
kind = "{kind}"
minutes = [8, 12]
difficulty = 1
"""

PAGE = "# The basket\n\nRead it.\n\n## 1. What is left?\n\n### How do I begin?\n\nWhat comes first?\n"

TRACE = {
    "exercise.toml": FACTS.format(kind="trace")
    + '''
[[question]]
task = 1
ask = "value"
name = "apples"
line = 3
time = 2
answer = "3"

[[question.wrong]]
answer = "5"
message = "That is after the first turn."

[[question]]
task = 2
ask = "output"
answer = """
3
done
"""

[[question.wrong]]
answer = "3"
message = "Is there a second line?"
''',
    "task.md": PAGE + PAGE[PAGE.index("## 1") :].replace("1.", "2."),
    "program.py": "apples = 6\nfor eaten in [1, 2]:\n    apples = apples - eaten\nprint(apples)\nprint('done')\n",
}

QUIZ = {
    "exercise.toml": FACTS.format(kind="quiz")
    + """
[[question]]
task = 1
choose = "many"

[[question.option]]
text = "apples"
right = true

[[question.option]]
text = "pears"
right = true

[[question.option]]
text = "stones"
message = "Who would eat them?"

[[question.option]]
text = "leaves"
message = "They stay on the tree."
""",
    "task.md": PAGE,
}


def proven(plant: Plant, files: dict[str, str], was: str = "", became: str = "") -> list[tuple[int, str]]:
    """Line and message of each problem of the files, with one change in all of them."""
    changed = {name: text.replace(was, became) if was else text for name, text in files.items()}
    assert not was or changed != files
    case = plant(files=changed)
    prove_answers(case)
    return [(problem.line, problem.message) for problem in sorted(case.ledger.problems)]


def line_of(piece: str, files: dict[str, str]) -> int:
    text = files["exercise.toml"]
    return text[: text.index(piece)].count("\n") + 1


def test_a_good_trace_has_no_problems(plant: Plant) -> None:
    assert proven(plant, TRACE) == []


def test_a_good_quiz_has_no_problems(plant: Plant) -> None:
    assert proven(plant, QUIZ) == []


def test_questions_and_wrong_answers_are_counted(plant: Plant) -> None:
    case = plant(files=QUIZ)
    prove_answers(case)
    assert case.ledger.counts == {"questions": 1, "wrong_answers": 2}


def test_a_value_that_the_machine_does_not_hold_is_found(plant: Plant) -> None:
    assert proven(plant, TRACE, 'answer = "3"\n\n', 'answer = "4"\n\n') == [
        (line_of('answer = "3"', TRACE), "The machine says that `apples` after line 3 ran for the 2. time is 3.")
    ]


@pytest.mark.parametrize(("was", "became"), [("time = 2", "time = 9"), ('name = "apples"', 'name = "pears"')])
def test_a_value_that_never_is_there_is_found(plant: Plant, was: str, became: str) -> None:
    ((_, message),) = proven(plant, TRACE, was, became)
    assert message.startswith("There is no `")


def test_an_output_that_the_machine_does_not_print_is_found(plant: Plant) -> None:
    assert proven(plant, TRACE, "3\ndone\n", "3\nend\n") == [
        (
            line_of('answer = """', TRACE),
            'The program prints something else than this answer: line 2 is "done", not "end".',
        )
    ]


def test_a_wrong_answer_that_the_grader_takes_as_right_is_found(plant: Plant) -> None:
    was = 'answer = "3"\nmessage = "Is there'
    ((line, message),) = proven(plant, TRACE, was, was.replace("3", "3\\n  done"))
    assert line == line_of('[[question.wrong]]\nanswer = "3"', TRACE)
    assert message == "This wrong answer should fail task 2, and nothing else."


def test_two_wrong_answers_that_the_grader_takes_as_one_are_found(plant: Plant) -> None:
    was = '[[question.wrong]]\nanswer = "3"\n'
    one, other = (f'[[question.wrong]]\nanswer = "3\\n{blanks}4"\n' for blanks in ("", " "))
    ((_, message),) = proven(plant, TRACE, was, f'{one}message = "Why a 4?"\n\n{other}')
    assert message == "This wrong answer doesn't bring its message."


def test_a_program_that_never_ends_is_told_as_such(plant: Plant) -> None:
    case = plant(files=TRACE)
    sandbox = FakeSandbox(answer=lambda _: Completed(exit_code=None, signal=9, limit="wall"))
    prove_answers(replace(case, bench=replace(case.bench, sandbox=sandbox)))
    (problem,) = case.ledger.problems
    assert problem.message == "The program was stopped at a limit (wall). Let it end by itself."
