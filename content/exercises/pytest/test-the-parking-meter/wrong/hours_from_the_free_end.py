"""Fails task 1.

One row wants 150 for 80 minutes. On the sign, the hours count from the first minute on, and the free 20 are no longer free then.
The tests are right only if the right program passes them.
"""

import pytest
from parking import price


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, 0), (20, 0), (21, 150), (60, 150), (80, 150), (120, 300), (121, 450)],
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
