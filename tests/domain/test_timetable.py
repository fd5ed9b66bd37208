from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.timetable import NoTime, PlanTooLong, Timetable, even_week

MONDAY = date(2031, 1, 6)
HOUR_ON_WEEKDAYS = Timetable(start=MONDAY, weekday_minutes=(60, 60, 60, 60, 60, 0, 0))

timetables = st.builds(
    Timetable,
    start=st.dates(date(2030, 1, 1), date(2031, 12, 31)),
    weekday_minutes=st.tuples(*[st.integers(0, 200)] * 7).filter(any),
    days_off=st.frozensets(st.dates(date(2030, 1, 1), date(2032, 12, 31)), max_size=20),
    reserved=st.dictionaries(st.dates(date(2030, 1, 1), date(2032, 12, 31)), st.integers(0, 300), max_size=5),
)


def test_a_day_off_has_no_time():
    timetable = Timetable(start=MONDAY, weekday_minutes=(60,) * 7, days_off=frozenset({MONDAY}))
    assert timetable.minutes_on(MONDAY) == 0


def test_reserved_minutes_belong_to_something_else():
    timetable = Timetable(start=MONDAY, weekday_minutes=(60,) * 7, reserved={MONDAY: 20})
    assert timetable.minutes_on(MONDAY) == 40


def test_the_minute_after_friday_evening_is_done_on_monday():
    assert HOUR_ON_WEEKDAYS.day_of(300) == MONDAY + timedelta(days=4)
    assert HOUR_ON_WEEKDAYS.day_of(301) == MONDAY + timedelta(days=7)


@given(timetables, st.integers(0, 600))
def test_capacity_is_the_sum_of_the_days(timetable, days):
    until = timetable.start + timedelta(days=days)
    assert timetable.capacity(until) == sum(
        timetable.minutes_on(timetable.start + timedelta(days=i)) for i in range(days + 1)
    )


@given(timetables, st.integers(1, 5000))
def test_the_day_of_a_minute_is_the_first_that_has_room_for_it(timetable, minute):
    day = timetable.day_of(minute)
    assert timetable.capacity(day) >= minute > timetable.capacity(day - timedelta(days=1))


@given(timetables, st.integers(1, 960))
def test_another_week_has_the_minutes_that_were_asked_for(timetable, minutes):
    assert sum(timetable.with_week(minutes).weekday_minutes) == minutes


@given(st.floats(0.5, 100))
def test_an_even_week_adds_up(hours):
    week = even_week(hours)
    assert sum(week) == round(hours * 60)
    assert max(week) - min(week) <= 1


def test_a_week_without_hours_is_refused():
    with pytest.raises(NoTime, match="more than 0 hours"):
        Timetable(start=MONDAY, weekday_minutes=(0,) * 7)


def test_a_day_of_twenty_hours_is_refused():
    with pytest.raises(NoTime, match="between 0 and 16 hours"):
        Timetable(start=MONDAY, weekday_minutes=(1200, 0, 0, 0, 0, 0, 0))


def test_a_plan_of_more_than_fifty_years_is_refused():
    with pytest.raises(PlanTooLong, match="fifty years"):
        Timetable(start=MONDAY, weekday_minutes=(1, 0, 0, 0, 0, 0, 0)).day_of(10_000)
