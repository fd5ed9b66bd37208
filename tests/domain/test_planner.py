"""The planner against dynamic programming over subsets, and its laws."""

import random
from datetime import date, timedelta
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.domain.planner import CircularSteps, Work, arrange
from milepost.domain.timetable import Timetable

START = date(2031, 1, 6)


@st.composite
def instances(draw, least_dates=0):
    """Up to eight steps in a topological roadmap order, a calendar with holes, and due dates in days."""
    rng = random.Random(draw(st.integers(0, 2**48)))
    count = rng.randint(max(1, least_dates), 8)
    dated = set(rng.sample(range(count), rng.randint(least_dates, count)))
    week = [rng.choice([0, 0, 15, 30, 60]) for _ in range(7)]
    week[rng.randrange(7)] = 45
    off = frozenset(START + timedelta(days=rng.randrange(60)) for _ in range(rng.randrange(12)))
    timetable = Timetable(start=START, weekday_minutes=tuple(week), days_off=off)
    density = rng.random()
    steps, days = [], {}
    for i in range(count):
        due = None
        if i in dated:
            days[i] = START + timedelta(days=rng.randrange(-2, 45))
            due = timetable.capacity(days[i])
        needs = tuple(j for j in range(i) if rng.random() < density)
        minutes = rng.choice([0, 5, 20, 45, 90, 130])
        steps.append(Work(id=i, minutes=minutes, needs=needs, due=due, by=days.get(i, date.max)))
    return steps, timetable, days


def least_maximum(steps, cost):
    """The least possible maximum of cost(step, finish) over all orders, by dynamic programming over subsets."""

    @lru_cache(None)
    def best(done):
        time = sum(step.minutes for step in steps if done >> step.id & 1)
        last = [s for s in steps if done >> s.id & 1 and not any(done >> t.id & 1 and s.id in t.needs for t in steps)]
        return min((max(cost(s, time), best(done & ~(1 << s.id))) for s in last), default=-(10**9))

    return best((1 << len(steps)) - 1)


def minutes_late(step, finish):
    return -(10**9) if step.due is None else finish - step.due


def check_against_dynamic_programming(steps, timetable, days):
    arrangement = arrange(steps)
    by_id = {step.id: step for step in steps}
    reached = max(minutes_late(by_id[i], arrangement.finish[i]) for i in arrangement.order)
    assert reached == least_maximum(steps, minutes_late)
    assert arrangement.lateness == (reached if days else None)

    def days_late(step, finish):
        return (timetable.day_of(finish) - days[step.id]).days if step.id in days else -(10**9)

    late = max(days_late(by_id[i], arrangement.finish[i]) for i in arrangement.order)
    assert max(late, 0) == max(least_maximum(steps, days_late), 0)


@settings(max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(instances())
def test_no_order_has_a_smaller_maximum_lateness(instance):
    check_against_dynamic_programming(*instance)


@settings(max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(instances(least_dates=3))
def test_no_order_has_a_smaller_maximum_lateness_with_three_or_more_due_dates(instance):
    check_against_dynamic_programming(*instance)


@settings(max_examples=300, deadline=None, database=None)
@given(instances(), st.integers(0, 4000))
def test_equal_dates_return_the_roadmap_order(instance, due):
    steps = [Work(id=s.id, minutes=s.minutes, needs=s.needs, due=due) for s in instance[0]]
    assert arrange(steps).order == tuple(s.id for s in steps)


@settings(max_examples=300, deadline=None, database=None)
@given(instances())
def test_a_step_never_comes_before_what_it_needs(instance):
    steps = instance[0]
    place = {step: i for i, step in enumerate(arrange(steps).order)}
    assert all(place[need] < place[step.id] for step in steps for need in step.needs)


def test_an_early_date_pulls_its_step_forward_and_leaves_the_rest_in_roadmap_order():
    steps = [Work(id=name, minutes=10, due=40) for name in "abc"] + [Work(id="d", minutes=10, due=10)]
    assert arrange(steps).order == ("d", "a", "b", "c")


def test_slack_is_kept_whole_when_the_order_is_made_to_read_like_the_course():
    steps = [Work(id="long", minutes=60, due=200), Work(id="short", minutes=10, due=100)]
    assert arrange(steps).lateness == -90
    assert arrange(steps).order == ("short", "long")


def test_a_date_that_cannot_be_met_does_not_make_other_dates_late():
    steps = [
        Work(id="huge", minutes=500, due=600),
        Work(id="lost", minutes=100, due=10),
        Work(id="small", minutes=20, due=130),
    ]
    finish = arrange(steps).finish
    assert finish["lost"] - 10 == arrange(steps).lateness == 90
    assert finish["small"] <= 130


def test_steps_that_need_each_other_are_refused():
    with pytest.raises(CircularSteps, match="need each other"):
        arrange([Work(id="hen", minutes=1, needs=("egg",)), Work(id="egg", minutes=1, needs=("hen",))])


def test_no_steps_make_an_empty_plan():
    assert arrange([]).order == ()
