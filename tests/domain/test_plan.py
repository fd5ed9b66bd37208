from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.goal import way_to
from milepost.domain.mastery import record_of
from milepost.domain.plan import Aim, PastDateError, make_plan, refuse_past
from milepost.domain.timetable import Timetable
from tests.domain.small import Milestone, content, project, roadmap, section, skill

MONDAY = date(2031, 1, 6)
NOTHING = record_of([])
FOUR = content(
    *[skill("a"), skill("b"), skill("c", "b"), skill("d")],
    projects=[project("shop", hours=(2, 2)), project("game", hours=(1,))],
    roadmaps=[
        roadmap(
            section("one", "a", "b"),
            section("two", "c", projects=("shop",)),
            section("three", "d", projects=("game",)),
            milestones=[Milestone(id=id, title=id, sections=(id,)) for id in ("one", "two", "three")],
        )
    ],
)


def day(n):
    return MONDAY + timedelta(days=n)


def plan(goal="road", *, of=FOUR, by=30, minutes=(60,) * 7, off=(), **milestones):
    aim = Aim(by=day(by), milestones={id: day(n) for id, n in milestones.items()})
    timetable = Timetable(start=MONDAY, weekday_minutes=minutes, days_off=frozenset(day(n) for n in off))
    return make_plan(way_to(goal, of), of, record=NOTHING, timetable=timetable, aim=aim)


def test_a_plan_reads_like_its_roadmap():
    assert [step.ref for step in plan().steps] == ["a", "b", "c", "shop/s1", "shop/s2", "d", "game/s1"]


def test_a_long_step_is_split_over_sessions():
    stage = plan().steps[3]
    assert stage.sessions == ((day(3), 60), (day(4), 60))
    assert (stage.start, stage.end) == (day(3), day(4))


def test_no_session_falls_on_a_day_off_and_the_plan_goes_on_after_it():
    assert [step.start for step in plan(off=(1, 2)).steps[:2]] == [day(0), day(3)]


def test_a_plan_that_fits_says_how_much_work_could_still_be_lost():
    fits = plan(by=9)
    assert (fits.feasible, fits.slack_minutes, fits.total_minutes, fits.capacity_minutes) == (True, 60, 540, 600)


def test_a_plan_that_does_not_fit_says_how_much_is_missing():
    late = plan(by=6)
    assert (late.feasible, late.slack_minutes, late.end) == (False, -120, day(8))


def test_a_date_that_has_passed_is_late_and_no_error():
    assert not plan(by=-3).feasible


def test_a_stated_date_pulls_its_milestone_forward():
    early = plan(three=2)
    assert {step.ref: step.end for step in early.steps}["game/s1"] == day(1)
    assert early.feasible


def test_slack_counts_the_tightest_stated_date():
    assert plan(one=2).slack_minutes == 60


def test_milestones_without_a_date_get_their_share_of_the_hours():
    milestones = {m.id: m for m in plan(by=17).milestones}
    assert [milestones[id].due for id in ("one", "two", "three", "goal")] == [day(3), day(13), day(17), day(17)]
    assert not milestones["one"].stated
    assert milestones["goal"].stated


def test_a_share_lies_between_the_stated_dates_around_it():
    milestones = {m.id: m for m in plan(by=30, one=3, three=30).milestones}
    assert milestones["one"].due == day(3)
    # 240 minutes are there for "one", 1860 for "three"; 300 of the 420 minutes of work between them are those of "two".
    assert milestones["two"].due == day(23)


def test_each_milestone_says_when_it_is_expected_and_how_far_it_is():
    first = plan().milestones[0]
    assert (first.expected, first.minutes_from_start) == (day(1), 120)
    assert first.slack_days == (first.due - first.expected).days


def test_the_least_week_is_found_to_the_quarter_of_an_hour():
    needed = plan(by=6).trades.weekly_minutes
    assert needed == 540
    assert plan(by=6, minutes=tuple([78] * 6 + [72])).feasible


def test_no_week_is_long_enough_for_a_date_that_has_passed():
    assert plan(by=-1).trades.weekly_minutes is None


def test_the_earliest_day_is_the_one_on_which_the_work_ends():
    assert plan(by=2).trades.earliest == day(8)


def test_the_projects_to_leave_out_are_those_with_the_least_work_that_make_it_fit():
    assert plan(by=7).trades.leave_out == ("game",)
    assert plan(by=6).trades.leave_out == ("shop",)
    assert plan(by=6).trades.saves_minutes == 240


def test_leaving_projects_out_may_not_be_enough():
    assert plan(by=2).trades.leave_out is None


def test_a_plan_that_fits_leaves_nothing_out():
    assert plan().trades.leave_out == ()


def test_a_goal_with_nothing_left_is_done():
    nothing = content(skill("a"), roadmaps=[roadmap(section("one"))])
    assert plan(of=nothing).done
    assert plan(of=nothing).feasible


def test_a_date_before_the_first_day_is_refused_when_somebody_types_it():
    with pytest.raises(PastDateError, match="2031-01-05 lies before 2031-01-06"):
        refuse_past(Aim(by=day(3), milestones={"one": day(-1)}), MONDAY)


@given(
    st.integers(0, 40),
    st.tuples(*[st.integers(0, 120)] * 7).filter(any),
    st.sets(st.integers(0, 30), max_size=8),
    st.dictionaries(st.sampled_from(["one", "two", "three"]), st.integers(0, 40)),
)
def test_every_minute_of_work_stands_on_a_day_that_has_room_for_it(by, minutes, off, milestones):
    made = plan(by=by, minutes=minutes, off=off, **milestones)
    used = {}
    for step in made.steps:
        assert sum(own for _, own in step.sessions) == step.minutes
        for on, own in step.sessions:
            used[on] = used.get(on, 0) + own
    assert all(own <= minutes[on.weekday()] and (on - MONDAY).days not in off for on, own in used.items())
    assert made.feasible == all(m.slack_minutes >= 0 for m in made.milestones if m.stated)
