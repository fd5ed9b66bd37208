import datetime

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("month", "expected"),
    [(1, 31), (2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31)],
)
def test_days_in_month(month, expected):
    assert solution.days_in_month(month, 2031) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("month", "year", "expected"),
    [
        (2, 2032, 29),
        (2, 2030, 28),
        (2, 2100, 28),
        (2, 2000, 29),
        (2, 2400, 29),
        (2, 2096, 29),
        (1, 2032, 31),
        (4, 2032, 30),
    ],
)
def test_days_in_month_of_other_years(month, year, expected):
    assert solution.days_in_month(month, year) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("day", "month", "year", "expected"),
    [
        (14, 5, 2031, "15/5/2031"),
        (30, 5, 2031, "31/5/2031"),
        (31, 5, 2031, "1/6/2031"),
        (30, 4, 2031, "1/5/2031"),
        (31, 12, 2031, "1/1/2032"),
        (30, 11, 2031, "1/12/2031"),
        (12, 12, 2031, "13/12/2031"),
        (28, 2, 2031, "1/3/2031"),
        (28, 2, 2032, "29/2/2032"),
        (29, 2, 2032, "1/3/2032"),
        (28, 2, 2100, "1/3/2100"),
    ],
)
def test_tomorrow(day, month, year, expected):
    assert solution.tomorrow(day, month, year) == expected


@pytest.mark.task(2)
@given(st.dates(datetime.date(1583, 1, 1), datetime.date(9999, 12, 30)))
def test_the_calendar_agrees(date):
    after = date + datetime.timedelta(days=1)
    expected = str(after.day) + "/" + str(after.month) + "/" + str(after.year)
    assert solution.tomorrow(date.day, date.month, date.year) == expected
