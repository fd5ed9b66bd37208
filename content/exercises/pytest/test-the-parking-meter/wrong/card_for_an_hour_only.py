"""Fails task 2.

The card is tried for a short stay only. What happens when half and limit meet isn't tested.
"""

import pytest
from parking import price


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, 0), (20, 0), (21, 150), (60, 150), (61, 300), (120, 300), (121, 450)],
)
def test_every_started_hour_costs(minutes, expected):
    assert price(minutes) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(300, 750), (360, 900), (361, 900), (1440, 900)])
def test_a_day_has_a_limit(minutes, expected):
    assert price(minutes) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(20, 0), (60, 75)])
def test_residents_pay_half(minutes, expected):
    assert price(minutes, resident=True) == expected


def test_nobody_parks_for_less_than_no_time():
    with pytest.raises(ValueError):
        price(-1)
