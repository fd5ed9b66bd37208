"""`/exercise/ID/check/`: a press of Check."""

import pytest

from milepost.learning import drafting, recording
from milepost.learning.models import Submission
from milepost.sandbox import Busy
from milepost.web.arrangement import pieces_of
from milepost.web.isolation import isolation
from tests.web.conftest import RIGHT, WRONG

PATH = "/exercise/double/check/"


def test_without_script_it_leads_back_to_the_verdict(browser, goal):
    page = browser.post(PATH, {"file-0": WRONG})
    assert (page.status, page.to) == (302, "/exercise/double/#verdict")
    assert "Not yet: Double it" in browser.get("/exercise/double/")


def test_with_script_only_the_parts_come_back(browser, goal):
    page = browser.parts(PATH, {"file-0": WRONG})
    assert page.status == 200
    assert "<html" not in page.html
    assert page.has('id="verdict"', 'id="tasks"', 'id="attempts"', 'id="skill-state"')


def test_a_wrong_answer_is_told_precisely(browser, goal):
    page = browser.parts(PATH, {"file-0": WRONG})
    assert page.has("double(", "verdict-wrong", '<div class="diff"')
    assert "expected" in page
    assert "It adds one." in page
    assert "Task 1" in page


def test_a_right_answer_is_evidence_and_shows_the_next_step(browser, goal, learner):
    page = browser.parts(PATH, {"file-0": RIGHT})
    assert "Passed: all 2 checks" in page
    assert "1 of the 5 exercises of A is passed." in page
    assert page.has('class="sign sign-now" href="/skill/a/"')
    assert "off the plan" in page
    assert "double" in recording.record(learner).passed


def test_what_was_handed_in_stays_in_the_editor(browser, goal, learner):
    browser.post(PATH, {"file-0": WRONG})
    assert drafting.draft(learner, "double").files == {"solution.py": WRONG}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("def double(number)\n    return 1\n", "Python cannot read line 1 yet"),
        ("def double(number):\n    return nothing\n", "It stopped in line 2: NameError"),
        ("def double(number):\n    while True:\n        pass\n", "It ran out of time"),
        ("def double(number):\n    while True:\n        print('x' * 9999)\n", "It printed too much"),
        ("", "Not yet"),
        ("x = 1\0", "Python cannot read"),
    ],
)
def test_each_kind_of_failure_has_its_own_headline(browser, goal, text, headline):
    page = browser.parts(PATH, {"file-0": text})
    assert page.status == 200
    assert headline in page


def test_what_a_program_says_is_shown_as_text(browser, goal):
    page = browser.parts(PATH, {"file-0": "def double(number):\n    return '<script>alert(1)</script>'\n"})
    assert "<script>alert" not in page.html


def test_the_verdict_says_where_it_ran(browser, goal):
    assert isolation().short in browser.parts(PATH, {"file-0": WRONG})


def test_too_many_at_once_are_told_when_to_come_back_and_lose_nothing(browser, goal, monkeypatch):
    def full(*_, **__):
        raise Busy("66 pieces of work run or wait already")

    monkeypatch.setattr("milepost.grader.grade", full)
    page = browser.parts(PATH, {"file-0": WRONG})
    assert page.status == 429
    assert page.header("Retry-After") == "3"
    assert "Your answer is kept as a draft" in page
    assert not Submission.objects.exists()
    assert WRONG.splitlines()[0] in browser.get("/exercise/double/")


def test_a_quiz_is_told_at_its_question(browser, goal):
    page = browser.parts("/exercise/count/check/", {"answer-0": "1"})
    assert "0 of 1 right so far" in page
    assert "Count again." in page
    assert page.has('value="1" checked')


def test_a_quiz_can_be_passed(browser, goal):
    assert "Passed" in browser.parts("/exercise/count/check/", {"answer-0": "0"})


def test_a_trace_is_told_at_its_question(browser, goal):
    page = browser.parts("/exercise/follow/check/", {"answer-0": "1", "answer-1": "2"})
    assert "1 of 2 right so far" in page
    assert "That was before." in page


def test_lines_in_order_pass(browser, goal, small):
    pieces = {piece.text: piece.number for piece in pieces_of(small.exercises["arrange"])}
    fields = {f"place-{pieces['def double(number):']}": "1", f"indent-{pieces['def double(number):']}": "0"}
    for place, text in enumerate(("twice = number * 2", "return twice"), 2):
        fields |= {f"place-{pieces[text]}": str(place), f"indent-{pieces[text]}": "1"}
    assert "Passed" in browser.parts("/exercise/arrange/check/", fields)


def test_a_file_name_of_the_request_is_not_heeded(browser, goal, learner):
    browser.post(PATH, {"file-0": RIGHT, "../../evil.py": "x", "file-7": "y", "check.py": "z"})
    assert set(drafting.draft(learner, "double").files) == {"solution.py"}


def test_all_exercises_passed_prove_the_skill(browser, goal, small):
    browser.post("/exercise/count/check/", {"answer-0": "0"})
    browser.post("/exercise/follow/check/", {"answer-0": "2", "answer-1": "2"})
    browser.post("/exercise/greet/check/", {"file-0": "print('hi')\n"})
    test_lines_in_order_pass(browser, goal, small)
    page = browser.parts(PATH, {"file-0": RIGHT})
    assert "With this, A is proven." in page
    assert "1 skill proven" in browser.get("/progress/")
