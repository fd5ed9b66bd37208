import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.exercise import Exercise, Question
from milepost.domain.verdict import Finding
from milepost.grader.answers import judged, read_answers
from milepost.grader.submission import Refusal

Exercises = Callable[..., Exercise]


def traced(answer: str, truth: str, *wrong: tuple[str, str]) -> Finding:
    questions = (Question(task=1, ask="output", answer=truth, wrong=wrong),)
    exercise = Exercise(id="x", title="X", kind="trace", version="1", questions=questions)
    answers = read_answers(f"1 = {json.dumps(answer)}", exercise)
    assert not isinstance(answers, Refusal)
    return judged(answers, exercise)[0]


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("{'eggs': 6}", "{'eggs': 6}"),
        ('{ "eggs":6 }', "{'eggs': 6}"),
        ("  3  ", "3"),
        ("\ncoins\n3\n", "coins\n3"),
        ("'tea'", '"tea"'),
        ("1.50", "1.5"),
        ("Ana  has 3 ", "Ana  has 3"),
    ],
)
def test_what_python_would_print_alike_is_right(answer: str, truth: str) -> None:
    assert traced(answer, truth).outcome == "passed"


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("1", "True"),
        ("1.0", "1"),
        ("{'b': 1, 'a': 2}", "{'a': 2, 'b': 1}"),
        ("tea", "'tea'"),
        ("coins 3", "coins\n3"),
        ("Ana has 3", "Ana  has 3"),
        ("(1, 2)", "[1, 2]"),
    ],
)
def test_what_python_would_print_otherwise_is_wrong(answer: str, truth: str) -> None:
    assert traced(answer, truth).outcome == "failed"


def test_a_known_wrong_answer_has_its_message() -> None:
    assert traced("2", "3", ("2", "That was before.")).insight == "That was before."


def test_a_wrong_way_to_write_the_right_value_is_wrong_where_the_author_says_so() -> None:
    finding = traced("{'milk': 2, 'milk': 1}", "{'milk': 1}", ("{'milk': 2, 'milk': 1}", "A key is there once."))
    assert (finding.outcome, finding.insight) == ("failed", "A key is there once.")


def test_the_right_answer_is_not_given_away() -> None:
    finding = traced("2", "3")
    assert "3" not in finding.message + finding.expected


def test_an_empty_answer_is_none_yet() -> None:
    assert traced("", "3").message == "This question has no answer yet."


@pytest.mark.parametrize("answer", ["(" * 5000, "-" * 90_000 + "1", "9" * 6000, "[" * 150 + "]" * 150, "'\\N{x}'"])
def test_an_answer_that_python_could_choke_on_is_only_wrong(answer: str) -> None:
    assert traced(answer, "3").outcome == "failed"


def test_a_number_is_an_answer_to_a_trace(exercise: Exercises) -> None:
    assert read_answers("1 = 3", exercise("till")) == {1: "3"}


def test_options_may_be_one_number_or_several_in_any_order(exercise: Exercises) -> None:
    assert read_answers("1 = 2\n2 = [3, 1, 3]", exercise("rain")) == {1: (2,), 2: (1, 3)}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1 = = 2", "The answers can't be read."),
        ("a = " + "[" * 5000, "The answers can't be read."),
        ("7 = 1", "There is no question '7'."),
        ("tea = 1", "There is no question 'tea'."),
        ("0 = 1", "There is no question '0'."),
        ("99999999999999999999 = 1", "There is no question '99999999999999999999'."),
        ("1 = 3", "The answer to question 1 can't be read."),
        ("1 = 0", "The answer to question 1 can't be read."),
        ("1 = true", "The answer to question 1 can't be read."),
        ("1 = 'tea'", "The answer to question 1 can't be read."),
        ("1 = [1, 'tea']", "The answer to question 1 can't be read."),
        ("1 = [[1]]", "The answer to question 1 can't be read."),
    ],
)
def test_unreadable_answers_are_explained(exercise: Exercises, text: str, problem: str) -> None:
    refusal = read_answers(text, exercise("rain"))
    assert isinstance(refusal, Refusal)
    assert refusal.message.startswith(problem)


def test_a_quiz_says_what_each_wrong_option_overlooks(exercise: Exercises) -> None:
    rain = exercise("rain")
    findings = judged({1: (1,), 2: (1, 2, 3)}, rain)
    assert [finding.outcome for finding in findings] == ["passed", "failed"]
    assert findings[1].insight == "It keeps off the sun, and lets the rain through."


def test_a_quiz_does_not_name_what_is_missing(exercise: Exercises) -> None:
    finding = judged({2: (1,)}, exercise("rain"))[1]
    assert finding.message == "What you chose fits, and something is still missing."
    assert "coat" not in str(finding)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    questions = (Question(task=1, ask="output", answer="3"),)
    exercise = Exercise(id="x", title="X", kind="trace", version="1", questions=questions)
    result = read_answers(text, exercise)
    assert isinstance(result, Refusal) or len(judged(result, exercise)) == 1
