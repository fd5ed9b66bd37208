"""`/projects/ID/stages/STAGE/report/` and `/withdraw/`: a stage, by the learner's own word."""

import pytest
from django.utils.timezone import now

from milepost.domain.evidence import Evidence
from milepost.learning import recording


def test_the_own_word_moves_the_plan(browser, goal, learner):
    page = browser.post("/projects/shop/stages/s1/report/")
    assert (page.status, page.to) == (302, "/projects/shop/#stage-s1")
    assert "shop/s1" in recording.record(learner).reported
    assert "Built, by your own word," in browser.get("/projects/shop/")
    assert "off the plan" in browser.get("/")


def test_it_can_be_taken_back(browser, goal, learner):
    browser.post("/projects/shop/stages/s1/report/")
    browser.post("/projects/shop/stages/s1/withdraw/")
    assert recording.record(learner).reported == {}


def test_the_road_and_the_evidence_show_it(browser, goal):
    browser.post("/projects/shop/stages/s1/report/")
    assert "1 of 1 stages built" in browser.get("/roadmap/road/")
    assert "Shop: Stage 1" in browser.get("/progress/")


def test_the_road_shows_a_stage_that_passed_its_check(browser, goal, learner):
    recording.add(learner, Evidence(happening="graded", subject="shop/s1", at=now(), outcome="passed"))
    assert "1 of 1 stages built" in browser.get("/roadmap/road/")


@pytest.mark.parametrize("path", ["/projects/shop/stages/none/report/", "/projects/none/stages/s1/withdraw/"])
def test_a_stage_that_is_not_there_is_not_found(browser, goal, path):
    assert browser.post(path).status == 404
