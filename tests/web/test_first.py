"""`/first/`: three questions, then the plan."""

import pytest
from django.utils.timezone import localdate

from milepost.learning import planning

WEEK = {f"hours_{number}": "1" for number in range(7)}


def test_it_asks_where_by_when_and_how_many_hours(browser):
    page = browser.get("/first/")
    assert "Where do you want to get to?" in page
    assert "By when?" in page
    assert "How many hours, on which days?" in page
    assert page.has('value="road"', 'value="other"', 'name="by"', 'name="hours_6"')


def test_answers_make_a_goal_and_lead_to_today(browser, learner):
    page = browser.post("/first/", {"goal": "road", "by": "2099-01-01", **WEEK})
    assert (page.status, page.to) == (302, "/")
    assert planning.intent_of(learner).weekday_minutes == (60,) * 7


def test_a_road_that_does_not_fit_leads_to_the_plan(browser, learner):
    page = browser.post("/first/", {"goal": "road", "by": localdate().isoformat(), **WEEK})
    assert (page.status, page.to) == (302, "/plan/")


def test_a_look_ahead_keeps_nothing(browser, learner):
    page = browser.post("/first/", {"goal": "road", "preview": "1", **WEEK})
    assert page.status == 200
    assert "This road needs" in page
    assert planning.intent_of(learner) is None


def test_a_look_ahead_tells_what_would_fit(browser, learner):
    page = browser.post("/first/", {"goal": "road", "by": localdate().isoformat(), "preview": "1", **WEEK})
    assert "Ways to make it fit" in page
    assert "Give more hours a week" in page


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"goal": ""}, "Choose where you want to get to."),
        ({"goal": "nowhere"}, "There is no roadmap, milestone, skill or project"),
        ({"by": "2001-01-01"}, "lies before"),
        ({"by": "soon"}, "year-month-day"),
        ({"hours_2": "25"}, "from 0 to 16"),
        ({f"hours_{number}": "0" for number in range(7)}, "more than 0 hours"),
        ({f"hours_{number}": "0.001" for number in range(7)}, "more than 0 hours"),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field(browser, learner, fields, sentence):
    page = browser.post("/first/", {"goal": "road", **WEEK, **fields})
    assert page.status == 422
    assert sentence in page
    assert planning.intent_of(learner) is None


def test_what_was_typed_is_still_there_after_a_mistake(browser):
    page = browser.post("/first/", {"goal": "other", "by": "soon", **WEEK, "hours_1": "2.25"})
    assert page.has('value="soon"', 'value="2.25"', 'value="other" checked')


def test_one_skill_can_be_the_goal(browser, learner):
    browser.post("/first/", {"goal": "one-skill", "skill": "b", **WEEK})
    assert planning.intent_of(learner).goal == "b"


def test_a_second_visit_starts_from_the_present_goal(browser, goal):
    page = browser.get("/first/")
    assert "Another goal, another road" in page
    assert page.has('value="2099-01-01"')
