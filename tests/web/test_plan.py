"""`/plan/`: from the goal down to today, and what can be changed."""

import pytest
from django.utils.timezone import localdate

from milepost.learning import planning

FORM = {"goal": "road", "by": "2099-01-01", **{f"hours_{number}": "1" for number in range(7)}}


def test_before_the_first_goal_it_leads_to_the_three_questions(browser):
    assert browser.get("/plan/").to == "/first/"
    assert browser.post("/plan/preview/", FORM).to == "/first/"


def test_the_goal_stands_on_top_and_today_at_the_foot(browser, goal):
    html = browser.get("/plan/").html
    assert html.index("The goal.") < html.index("Half-way") < html.index("Today, ")


def test_the_form_has_what_is_wanted_now(browser, goal):
    page = browser.get("/plan/")
    assert page.has('name="by" type="date" value="2099-01-01"', 'name="choice_two"', 'value="shop"', 'name="milestone_half"')


def test_a_change_is_kept(browser, goal, learner):
    page = browser.post("/plan/", {**FORM, "hours_0": "2", "left_out": "shop", "days_off": "2098-12-24"})
    assert (page.status, page.to) == (302, "/plan/")
    intent = planning.intent_of(learner)
    assert intent.weekday_minutes[0] == 120
    assert intent.left_out == {"shop"}


def test_a_look_ahead_shows_the_plan_and_keeps_nothing(browser, goal, learner):
    page = browser.post("/plan/preview/", {**FORM, "by": localdate().isoformat()})
    assert page.status == 200
    assert "Nothing changes until you keep it" in page
    assert "It does not fit yet" in page
    assert "To make it fit" in page
    assert planning.intent_of(learner).by.year == 2099


def test_a_look_at_the_plan_as_it_is_says_nothing_of_a_change(browser, goal):
    assert "Nothing changes until" not in browser.post("/plan/preview/", FORM)


@pytest.mark.parametrize("path", ["/plan/", "/plan/preview/"])
@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"by": "2001-01-01"}, "lies before"),
        ({"days_off": "never"}, "“never” is not a day"),
        ({"milestone_half": "2001-01-01"}, "lies before"),
        ({"hours_0": "99"}, "from 0 to 16"),
        ({"goal": "nothing-of-that-name"}, "There is no roadmap"),
        ({f"hours_{number}": "0" for number in range(7)}, "more than 0 hours"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_kept(browser, goal, learner, path, fields, sentence):
    before = planning.intent_of(learner)
    page = browser.post(path, {**FORM, **fields})
    assert page.status == 422
    assert sentence in page
    assert planning.intent_of(learner) == before


def test_the_weeks_are_a_table(browser, goal):
    page = browser.get("/plan/")
    assert page.has('<table class="ledger weeks">', '<tr class="today">')


def test_a_milestone_with_a_date_shows_its_slack(browser, goal):
    browser.post("/plan/", {**FORM, "milestone_half": "2098-01-01"})
    page = browser.get("/plan/")
    assert "wanted by" in page
    assert "slack" in page
