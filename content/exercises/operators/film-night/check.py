import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("minutes", "expected"), [(135, 2), (120, 2), (119, 1), (90, 1), (61, 1), (60, 1), (59, 0), (0, 0), (1440, 24)]
)
def test_whole_hours(minutes, expected):
    assert solution.whole_hours(minutes) == expected


@pytest.mark.task(1)
def test_whole_hours_is_a_whole_number():
    assert type(solution.whole_hours(120)) is int


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("minutes", "expected"), [(135, 15), (120, 0), (119, 59), (90, 30), (61, 1), (60, 0), (59, 59), (0, 0), (1440, 0)]
)
def test_minutes_left(minutes, expected):
    assert solution.minutes_left(minutes) == expected


@pytest.mark.task(2)
@given(st.integers(0, 2000))
def test_hours_and_rest_make_the_whole_film(minutes):
    rest = solution.minutes_left(minutes)
    assert 0 <= rest < 60
    assert solution.whole_hours(minutes) * 60 + rest == minutes


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("start", "hours", "expected"),
    [(20, 2, 22), (22, 5, 3), (23, 1, 0), (22, 27, 1), (0, 24, 0), (5, 0, 5), (2, -5, 21), (0, -49, 23), (12, 6, 18)],
)
def test_hour_after(start, hours, expected):
    assert solution.hour_after(start, hours) == expected


@pytest.mark.task(3)
@given(st.integers(0, 23), st.integers(-100, 100))
def test_there_and_back_again(start, hours):
    there = solution.hour_after(start, hours)
    assert 0 <= there <= 23
    assert solution.hour_after(there, -hours) == start
