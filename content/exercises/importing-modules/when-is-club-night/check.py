import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

YEARS = st.integers(1900, 2100)
MONTHS = st.integers(1, 12)
WEEKDAYS = st.integers(0, 6)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [(2024, 2, 29), (2023, 2, 28), (1900, 2, 28), (2000, 2, 29), (2024, 4, 30), (2024, 1, 31), (2024, 12, 31), (2024, 8, 31)],
)
def test_days_in(year, month, expected):
    assert solution.days_in(year, month) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("year", "month", "weekday", "expected"),
    [(2024, 3, 4, 1), (2024, 3, 3, 7), (2024, 9, 0, 2), (2024, 9, 6, 1), (2023, 6, 2, 7), (2023, 6, 5, 3)],
)
def test_first(year, month, weekday, expected):
    assert solution.first(year, month, weekday) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("year", "month", "weekday", "expected"),
    [(2024, 3, 4, 5), (2024, 3, 3, 4), (2024, 2, 3, 5), (2023, 2, 3, 4), (2024, 3, 6, 5), (2024, 3, 0, 4), (2024, 4, 1, 5)],
)
def test_how_many(year, month, weekday, expected):
    assert solution.how_many(year, month, weekday) == expected


@pytest.mark.task(3)
@given(YEARS, MONTHS)
def test_all_weekdays_make_the_month(year, month):
    assert sum(solution.how_many(year, month, weekday) for weekday in range(7)) == solution.days_in(year, month)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [
        (2024, 9, 0),
        (2024, 10, 2),
        (2024, 11, 1),
        (2024, 12, 0),
        (2025, 7, 7),
        (2025, 1, 5),
        (2023, 11, 10),
        (2025, 12, 2),
        (2026, 12, 8),
        (2001, 8, 13),
    ],
)
def test_unlucky(year, month, expected):
    assert solution.unlucky(year, month) == expected
