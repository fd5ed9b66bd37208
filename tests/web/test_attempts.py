"""`/exercise/ID/attempts/N/` and `/restore/`."""

from milepost.learning import drafting
from tests.web.conftest import RIGHT, WRONG


def test_attempts_are_listed_newest_first(browser, goal):
    for text in (WRONG, RIGHT):
        browser.post("/exercise/double/check/", {"file-0": text})
    page = browser.get("/exercise/double/")
    assert "Your 2 attempts" in page
    assert page.html.index("attempts/2/") < page.html.index("attempts/1/")


def test_one_shows_what_was_handed_in_and_what_was_said(browser, goal):
    browser.post("/exercise/double/check/", {"file-0": WRONG})
    page = browser.get("/exercise/double/attempts/1/")
    assert "Attempt 1 of 1" in page
    assert "number + 1" in page
    assert "Not yet: Double it" in page


def test_it_can_be_put_back_into_the_editor(browser, goal, learner):
    for text in (WRONG, RIGHT):
        browser.post("/exercise/double/check/", {"file-0": text})
    page = browser.post("/exercise/double/attempts/1/restore/")
    assert page.to == "/exercise/double/#exercise"
    assert drafting.draft(learner, "double").files == {"solution.py": WRONG}


def test_one_that_never_was_is_not_found(browser, goal):
    assert browser.post("/exercise/double/attempts/4/restore/").status == 404
