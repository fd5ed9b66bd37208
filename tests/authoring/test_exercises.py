"""What is written in an exercise. What it does is proven in test_checks.py and its neighbours."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from milepost.authoring.case import Case
from milepost.authoring.exercises import prove_exercise, prove_texts
from milepost.sandbox import FakeSandbox, Graded, NotOffered

Plant = Callable[..., Case]


def told(case: Case) -> list[tuple[str, int, str]]:
    return [
        (problem.file.removeprefix("exercises/lists/basket/"), problem.line, problem.message)
        for problem in sorted(case.ledger.problems)
    ]


def changed(plant: Plant, file: str, was: str, became: str) -> Case:
    text = plant().text(file)
    assert was in text
    case = plant({file: text.replace(was, became)})
    prove_texts(case)
    return case


def test_a_good_exercise_is_proven_from_its_page_to_its_mutants(plant: Plant) -> None:
    case = plant()
    prove_exercise(case)
    assert told(case) == []
    assert case.ledger.counts["exercises"] == 1
    assert case.ledger.counts["tasks"] == 2
    assert case.ledger.counts["hints"] == 2
    assert case.ledger.mutants["made"] > 0


def test_what_this_machine_cannot_check_is_not_proven_and_its_author_told_why(plant: Plant) -> None:
    def refuse(*_: bytes) -> Graded:
        raise NotOffered("it needs numpy, which isn't installed.")

    case = plant()
    case = replace(case, bench=replace(case.bench, sandbox=FakeSandbox(judge=refuse)))
    prove_exercise(case)
    message = "What it does can't be proven on this machine: it needs numpy, which isn't installed."
    assert told(case) == [("exercise.toml", 0, message)]


def test_the_prose_of_the_page_is_read(plant: Plant) -> None:
    ((file, line, message),) = told(changed(plant, "task.md", "and some are eaten", "and some are obviously eaten"))
    assert (file, line) == ("task.md", 3)
    assert '"obviously"' in message


def test_the_hints_of_the_page_are_read(plant: Plant) -> None:
    ((file, line, _),) = told(changed(plant, "task.md", "Are they still there?", "Try `return apples - eaten`."))
    assert (file, line) == ("task.md", 11)


def test_the_message_of_a_wrong_answer_is_read(plant: Plant) -> None:
    ((file, line, message),) = told(changed(plant, "wrong/put_back.py", "Are they", "Are they simply"))
    assert (file, line) == ("wrong/put_back.py", 3)
    assert '"simply"' in message


@pytest.mark.parametrize("file", ["task.md", "solution.py", "check.py", "exercise.toml", "wrong/put_back.py"])
def test_what_is_left_of_a_scaffold_is_found_in_any_file(plant: Plant, file: str) -> None:
    mark = "# FILL IN: more" if file != "task.md" else "FILL IN: more"
    case = plant({file: plant().text(file) + f"\n{mark}\n"})
    prove_texts(case)
    ((found, line, message),) = told(case)
    assert found == file
    assert line == case.text(file).count("\n")
    assert "FILL IN" in message


def test_the_messages_of_a_quiz_are_read_with_their_line(plant: Plant) -> None:
    facts = """\
id = "basket"
title = "The basket"
skill = "lists"
kind = "quiz"
minutes = [8, 12]
difficulty = 1

[[question]]
[[question.option]]
text = "apples"
right = true
[[question.option]]
text = "stones"
message = "Who would eat them?"
[[question.option]]
text = "leaves"
message = "They just stay on the tree."
"""
    page = "# The basket\n\n## 1. What is left?\n\n### How do I begin?\n\nWhat comes first?\n"
    case = plant(files={"exercise.toml": facts, "task.md": page})
    prove_texts(case)
    ((file, line, message),) = told(case)
    assert (file, line) == ("exercise.toml", 17)
    assert '"just"' in message
