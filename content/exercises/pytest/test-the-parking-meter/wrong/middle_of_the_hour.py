"""Fails task 1.

Every row stands in the middle of its hour, where nothing changes. A price that switches a minute early or late gets through.
Put rows on both sides of each change.
"""

import pytest
from parking import price


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, 0), (10, 0), (40, 150), (90, 300), (150, 450)],
)
def test_every_started_hour_costs(minutes, expected):
    assert price(minutes) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(300, 750), (360, 900), (361, 900), (1440, 900)])
def test_a_day_has_a_limit(minutes, expected):
    assert price(minutes) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(20, 0), (60, 75), (1440, 450)])
def test_residents_pay_half(minutes, expected):
    assert price(minutes, resident=True) == expected


def test_nobody_parks_for_less_than_no_time():
    with pytest.raises(ValueError):
        price(-1)
