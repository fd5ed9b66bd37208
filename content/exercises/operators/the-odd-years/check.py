import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("number", "year", "expected"),
    [
        (4, 2032, True),
        (4, 2031, False),
        (4, 2033, False),
        (100, 2100, True),
        (100, 2032, False),
        (400, 2000, True),
        (400, 2100, False),
        (1, 2031, True),
        (2032, 4, False),
    ],
)
def test_divides(number, year, expected):
    assert solution.divides(number, year) is expected


@pytest.mark.task(1)
@given(st.integers(1, 400), st.integers(1, 50))
def test_what_was_multiplied_can_be_divided(number, times):
    assert solution.divides(number, number * times) is True


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2032, True),
        (2031, False),
        (2030, False),
        (2096, True),
        (1900, False),
        (2100, False),
        (2200, False),
        (2000, True),
        (2400, True),
    ],
)
def test_is_leap(year, expected):
    assert solution.is_leap(year) is expected


@pytest.mark.task(2)
@given(st.integers(1583, 4000))
def test_it_begins_again_after_400_years(year):
    assert solution.is_leap(year + 400) is solution.is_leap(year)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("year", "expected"), [(2031, 365), (2032, 366), (2100, 365), (2000, 366), (1900, 365), (2030, 365)]
)
def test_days_in(year, expected):
    assert solution.days_in(year) == expected
