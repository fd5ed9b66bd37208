"""`/skill/ID/report/` and `/withdraw/`: the learner's own word."""

from milepost.learning import recording


def test_the_own_word_moves_the_plan_and_proves_nothing(browser, goal, learner):
    page = browser.post("/skill/b/report/")
    assert (page.status, page.to) == (302, "/skill/b/")
    assert "b" in recording.record(learner).reported
    assert "by your own word" in browser.get("/skill/b/")
    assert "0 skills proven" in browser.get("/progress/")


def test_it_can_be_taken_back(browser, goal, learner):
    browser.post("/skill/b/report/")
    assert "Take it back" in browser.get("/skill/b/")
    browser.post("/skill/b/withdraw/")
    assert recording.record(learner).reported == {}


def test_an_unknown_skill_is_not_found(browser, goal):
    assert browser.post("/skill/none/report/").status == 404
