from dataclasses import replace
from datetime import date, timedelta

import pytest

from milepost.domain.goal import UnknownGoalError
from milepost.domain.plan import PastDateError
from milepost.domain.timetable import NoTime
from milepost.learning import checking, planning, reading, reporting
from tests.learning.conftest import NOW, RIGHT, TODAY


def test_there_is_no_plan_before_the_first_goal(learner):
    assert planning.outlook(learner, TODAY) is None


def test_a_goal_that_was_set_is_the_goal_that_is_planned(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    seen = planning.outlook(learner, TODAY)
    assert seen.intent == intent
    assert [step.ref for step in seen.plan.steps] == ["a", "double", "b", "shop/s1"]


def test_without_a_date_the_goal_gets_the_earliest_one(learner, intent):
    planning.set_goal(learner, replace(intent, by=None), today=TODAY, now=NOW)
    assert planning.intent_of(learner).by == TODAY + timedelta(days=3)


def test_a_preview_changes_nothing(learner, intent):
    planning.preview(learner, intent, TODAY)
    assert planning.intent_of(learner) is None


def test_a_lesson_that_was_finished_moves_the_plan(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW - timedelta(days=1))
    reading.finish(learner, skill_id="a", now=NOW)
    seen = planning.outlook(learner, TODAY)
    assert [step.ref for step in seen.plan.steps] == ["double", "b", "shop/s1"]
    assert seen.moved == "The lesson “A” is off the plan. The last day stays 9 January 2031."


def test_a_passed_exercise_moves_the_plan(learner, small, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    checking.check(learner, exercise=small.exercises["double"], files=RIGHT, now=NOW + timedelta(minutes=5))
    assert planning.outlook(learner, TODAY).moved.startswith("1 lesson and 1 exercise are off the plan.")


def test_a_report_moves_the_plan_and_its_withdrawal_moves_it_back(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    reporting.report(learner, skill_id="b", now=NOW + timedelta(minutes=1))
    assert (
        "“B” is off the plan. The last day moves to 8 January 2031, 1 day earlier." in planning.outlook(learner, TODAY).moved
    )
    reporting.withdraw(learner, skill_id="b", now=NOW + timedelta(minutes=2))
    assert planning.outlook(learner, TODAY).moved.startswith("The skill “B” is back on the plan.")


def test_new_hours_move_the_plan(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    planning.set_goal(learner, replace(intent, weekday_minutes=(120,) * 7), today=TODAY, now=NOW + timedelta(minutes=1))
    assert planning.outlook(learner, TODAY).moved == "The last day moves to 7 January 2031, 2 days earlier."


def test_tomorrow_nothing_has_moved_yet(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    reading.finish(learner, skill_id="a", now=NOW)
    assert planning.outlook(learner, TODAY + timedelta(days=1)).moved == ""


def test_what_was_done_today_has_used_some_of_todays_hours(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    reading.finish(learner, skill_id="a", now=NOW)
    assert (
        sum(
            minutes for step in planning.outlook(learner, TODAY).plan.steps for day, minutes in step.sessions if day == TODAY
        )
        == 20
    )


def test_the_plan_goes_on_after_its_date_has_passed(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    late = planning.outlook(learner, date(2031, 3, 1))
    assert not late.plan.feasible
    assert late.plan.steps[0].start == date(2031, 3, 1)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"goal": "nowhere"}, UnknownGoalError),
        ({"by": date(2031, 1, 5)}, PastDateError),
        ({"weekday_minutes": (0,) * 7}, NoTime),
        ({"milestone_dates": {"nowhere": date(2031, 1, 9)}}, planning.UnknownMilestoneError),
        ({"milestone_dates": {"one": date(2030, 1, 9)}}, PastDateError),
    ],
)
def test_a_goal_that_cannot_be_is_refused_and_the_old_one_stays(learner, intent, change, error):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    with pytest.raises(error):
        planning.set_goal(learner, replace(intent, **change), today=TODAY, now=NOW)
    assert planning.intent_of(learner) == intent
