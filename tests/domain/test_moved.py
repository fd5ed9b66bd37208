from dataclasses import replace
from datetime import UTC, date, datetime

from milepost.domain.evidence import Evidence
from milepost.domain.goal import way_to
from milepost.domain.mastery import record_of
from milepost.domain.moved import moved
from milepost.domain.plan import Aim, make_plan
from milepost.domain.timetable import Timetable
from tests.domain.small import content, exercise, skill

MONDAY = date(2031, 1, 6)
TWO = content(skill("a"), skill("b", "a"), exercises=[exercise("e", "a", 20), exercise("f", "a", 30)], lessons=["a"])
HOUR_A_DAY = Timetable(start=MONDAY, weekday_minutes=(60,) * 7)


def plan(*happenings, goal="b"):
    evidence = [
        Evidence(happening=kind, subject=subject, at=datetime(2031, 1, 6, tzinfo=UTC), outcome="passed")
        for kind, subject in happenings
    ]
    aim = Aim(by=date(2031, 2, 1))
    return make_plan(way_to(goal, TWO), TWO, record=record_of(evidence), timetable=HOUR_A_DAY, aim=aim)


def test_nothing_is_said_where_nothing_moved():
    assert moved(plan(), plan()) == ""


def test_a_passed_exercise_is_off_the_plan():
    said = moved(plan(), plan(("graded", "e")))
    assert said == "The exercise “E” is off the plan. The last day stays 7 January 2031."


def test_a_reported_skill_takes_all_its_steps_along():
    said = moved(plan(), plan(("reported", "a")))
    assert said == ("1 lesson and 2 exercises are off the plan. The last day moves to 6 January 2031, 1 day earlier.")


def test_a_withdrawn_report_brings_steps_back():
    assert moved(plan(("reported", "b")), plan()).startswith("The skill “B” is back on the plan.")


def test_the_last_step_says_that_nothing_is_left():
    said = moved(plan(("reported", "a")), plan(("reported", "a"), ("reported", "b")))
    assert said == "The skill “B” is off the plan. Nothing is left to learn for this goal."


def test_other_hours_move_the_last_day_alone():
    before = plan()
    assert moved(before, replace(before, end=date(2031, 1, 9))) == "The last day moves to 9 January 2031, 2 days later."


def test_another_goal_is_named():
    assert moved(plan(), plan(goal="a")) == "A new goal: A. The last day is 6 January 2031."
