"""The goal as a learner states it."""

from datetime import date

import pytest

from milepost.domain.goal import way_to
from milepost.domain.planner import CircularSteps
from milepost.domain.timetable import NoTime
from milepost.learning.planning import Intent
from milepost.web.forms.goal import GoalForm, initial

WEEK = {f"hours_{number}": "1" for number in range(7)}


def form(small, **fields):
    return GoalForm({"goal": "road", **WEEK, **fields}, content=small, way=way_to("road", small))


def said(small, **fields):
    made = form(small, **fields)
    assert made.is_valid(), made.errors
    return made.intent()


def complaint(small, field, **fields):
    return str(form(small, **fields).errors[field][0])


def test_it_says_what_is_wanted(small):
    wish = said(
        small,
        by="2031-05-01",
        hours_0="1.5",
        hours_6="0",
        left_out=["shop"],
        choice_two="without",
        milestone_half="2031-03-01",
    )
    assert wish == Intent(
        goal="road",
        by=date(2031, 5, 1),
        weekday_minutes=(90, 60, 60, 60, 60, 60, 0),
        choices={"two": "without"},
        left_out=frozenset({"shop"}),
        milestone_dates={"half": date(2031, 3, 1)},
    )


def test_what_it_says_can_be_put_into_it_again(small):
    wish = said(
        small, by="2031-05-01", days_off="2030-12-24 to 2031-01-02, 2031-02-01", left_out=["shop"], choice_two="without"
    )
    again = GoalForm(
        {name: value.isoformat() if isinstance(value, date) else value for name, value in initial(wish).items()},
        content=small,
        way=way_to("road", small),
    )
    assert again.is_valid()
    assert again.intent() == wish


def test_without_a_date_there_is_none(small):
    assert said(small, by="").by is None


@pytest.mark.parametrize("hours", ["1,5", "1.5", " 1.5 "])
def test_hours_may_have_a_point_or_a_comma(small, hours):
    assert said(small, hours_3=hours).weekday_minutes[3] == 90


@pytest.mark.parametrize("hours", ["-1", "17", "two", "nan", "1e9"])
def test_hours_that_are_none_are_told_how(small, hours):
    assert "from 0 to 16" in complaint(small, "hours_3", hours_3=hours)


def test_an_empty_day_has_no_hours(small):
    assert said(small, hours_3="").weekday_minutes[3] == 0


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2031-01-02", {date(2031, 1, 2)}),
        ("2031-01-02, 2031-01-04\n2031-01-05", {date(2031, 1, 2), date(2031, 1, 4), date(2031, 1, 5)}),
        ("2030-12-31 to 2031-01-02", {date(2030, 12, 31), date(2031, 1, 1), date(2031, 1, 2)}),
        ("2030-12-31..2031-01-01", {date(2030, 12, 31), date(2031, 1, 1)}),
        (" , ", set()),
    ],
)
def test_days_off_may_be_days_or_spans(small, text, days):
    assert said(small, days_off=text).days_off == days


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("tomorrow", "“tomorrow” is not a day"),
        ("2031-02-30", "is not a day"),
        ("2031-01-02 to 2031-01-01", "ends before it begins"),
        ("0001-01-01 to 9999-12-31", "longer than three years"),
    ],
)
def test_days_that_are_none_are_told_how(small, text, sentence):
    assert sentence in complaint(small, "days_off", days_off=text)


@pytest.mark.parametrize("text", ["31.5.2031", "soon", "2031-02-30"])
def test_a_date_that_is_none_is_told_how(small, text):
    assert "year-month-day" in complaint(small, "by", by=text)


def test_a_goal_is_needed(small):
    assert "Choose where" in complaint(small, "goal", goal="")


def test_one_skill_can_be_the_goal(small):
    assert said(small, goal="one-skill", skill="b").goal == "b"
    assert "which skill" in complaint(small, "goal", goal="one-skill", skill="")


def test_a_project_of_another_road_cannot_be_left_out(small):
    assert "Load the page again" in complaint(small, "left_out", left_out=["none"])


@pytest.mark.parametrize(("error", "field"), [(NoTime("No time."), "hours_0"), (CircularSteps("Circular."), "__all__")])
def test_a_refusal_stands_beside_its_field(small, error, field):
    made = form(small)
    made.is_valid()
    made.refuse(error)
    assert made.errors[field] == [str(error)]
