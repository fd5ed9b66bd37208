"""`/exercise/ID/draft/`, `/start-over/`: what stands in the editor."""

from milepost.learning import drafting
from tests.web.conftest import STARTER, WRONG


def test_a_draft_is_kept_and_stands_there_again(browser, goal, learner):
    page = browser.post("/exercise/double/draft/", {"file-0": "half done"})
    assert page.status == 200
    assert "Saved" in page.html
    assert browser.get("/exercise/double/").has(">\nhalf done</textarea>")


def test_the_last_draft_wins_over_the_last_attempt(browser, goal):
    browser.post("/exercise/double/check/", {"file-0": WRONG})
    browser.post("/exercise/double/draft/", {"file-0": "newer"})
    page = browser.get("/exercise/double/")
    assert page.has(">\nnewer</textarea>")
    assert "Not yet: Double it" not in page.text.split("Your 1 attempt")[0]


def test_answers_of_a_quiz_are_drafts_too(browser, goal):
    browser.post("/exercise/count/draft/", {"answer-0": "1"})
    assert browser.get("/exercise/count/").has('value="1" checked')


def test_starting_over_brings_the_starter_back_and_keeps_attempts(browser, goal, learner):
    browser.post("/exercise/double/check/", {"file-0": WRONG})
    page = browser.post("/exercise/double/start-over/")
    assert page.to == "/exercise/double/"
    assert drafting.draft(learner, "double").files == {"solution.py": STARTER}
    assert "Your 1 attempt" in browser.get("/exercise/double/")


def test_a_draft_of_an_unknown_exercise_is_not_found(browser, goal):
    assert browser.post("/exercise/none/draft/").status == 404
