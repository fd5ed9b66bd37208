"""The plan's steps as a learner reads them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from milepost.domain.evidence import Evidence
from milepost.web import agenda, wording

MONDAY = date(2031, 1, 6)


def planned(goal, kind):
    return next(step for step in goal.plan.steps if step.kind == kind)


@pytest.mark.parametrize(
    ("kind", "href"),
    [
        ("lesson", "/skill/a/"),
        ("exercise", "/exercise/double/"),
        ("stage", "/projects/shop/#stage-s1"),
        ("skill", "/skill/b/"),
    ],
)
def test_each_kind_of_step_leads_somewhere(small, goal, kind, href):
    assert agenda.address_of(planned(goal, kind)) == href
    assert agenda.sign_of(planned(goal, kind), small).href == href


def test_a_week_has_seven_days_and_today_has_its_steps(small, goal):
    days = list(agenda.days_of_week(goal.plan, small, (), goal.plan.start))
    assert [day.day.weekday() for day in days] == list(range(7))
    today = next(day for day in days if day.day == goal.plan.start)
    assert (today.planned, today.done) == (60, 0)
    assert "A" in today.steps


def test_what_was_done_stands_on_its_day_once(small, goal):
    at = datetime.combine(goal.plan.start, datetime.min.time(), tzinfo=UTC) + timedelta(hours=12)
    passed = [Evidence(happening="graded", subject="double", at=at, outcome="passed") for _ in range(2)]
    today = next(day for day in agenda.days_of_week(goal.plan, small, passed, goal.plan.start) if day.day == goal.plan.start)
    assert today.done == 10


def test_weeks_hold_every_minute_of_the_plan(small, goal):
    weeks = list(agenda.weeks(goal.plan, small, {"one": 1, "two": 2}))
    assert sum(week.minutes for week in weeks) == goal.plan.total_minutes
    assert [week.monday for week in weeks] == sorted({wording.monday_of(week.monday) for week in weeks})


def test_a_long_list_is_cut_with_the_number_left():
    assert agenda._summary(list("abcdef")) == "a; b; c; and 3 more"
    assert agenda._summary(list("abcd")) == "a; b; c; d"
