"""`/progress/`: completed sections, evidence, mastery."""

from tests.web.conftest import RIGHT, WRONG


def test_without_evidence_it_says_how_to_get_some(browser, goal):
    page = browser.get("/progress/")
    assert "Nothing checked yet" in page
    assert "0 skills proven" in page


def test_without_a_goal_it_says_how_to_get_sections(browser):
    assert "No road chosen" in browser.get("/progress/")


def test_evidence_stands_newest_first_with_all_that_repeats_it(browser, goal):
    for text in (WRONG, RIGHT):
        browser.post("/exercise/double/check/", {"file-0": text})
    page = browser.get("/progress/")
    assert page.text.index("passed") < page.text.index("not yet")
    assert "sha256" in page
    assert "seed" in page
    assert "on your own machine" in page


def test_a_completed_section_has_its_day(browser, goal):
    browser.post("/skill/a/report/")
    page = browser.get("/progress/")
    assert "Completed on" in page
    assert "1 of 1" in page
    assert "by your own word" in page


def test_each_skill_has_a_mark_with_its_name(browser, goal):
    assert "A, new" in browser.get("/progress/").text


def test_a_learners_happenings_are_all_there(browser, goal):
    browser.post("/skill/a/continue/")
    browser.post("/skill/b/report/")
    browser.post("/skill/b/withdraw/")
    page = browser.get("/progress/")
    for what in ("lesson read", "your own word", "word taken back"):
        assert what in page
