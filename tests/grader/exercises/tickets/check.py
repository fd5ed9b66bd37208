import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("age", "expected"), [(3, 0), (6, 150), (15, 150), (16, 300), (70, 300)])
def test_fare(age, expected):
    assert solution.fare(age) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("ages", "expected"), [([], 0), ([40], 300), ([40, 3, 10], 450)], ids=["nobody", "one", "family"])
def test_total(ages, expected):
    assert solution.total(ages) == expected


@pytest.mark.task(2)
def test_total_leaves_the_ages_alone():
    ages = [40, 3, 10]
    solution.total(ages)
    assert ages == [40, 3, 10]


@pytest.mark.task(2)
@given(st.lists(st.integers(0, 99), max_size=5), st.lists(st.integers(0, 99), max_size=5))
def test_two_groups_pay_what_they_pay_together(one, other):
    together = solution.total(one + other)
    assert together == solution.total(one) + solution.total(other)
