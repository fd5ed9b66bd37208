import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("debt", "payment", "expected"),
    [(1000, 250, 4), (1000, 300, 4), (100, 300, 1), (300, 300, 1), (301, 300, 2), (5, 1, 5), (599, 300, 2)],
)
def test_months_for_friend(debt, payment, expected):
    assert solution.months_for_friend(debt, payment) == expected


DEBTS = st.integers(1, 5000)
PAYMENTS = st.integers(20, 900)


@pytest.mark.task(1)
@given(DEBTS, PAYMENTS)
def test_one_payment_more_is_one_month_more(debt, payment):
    assert solution.months_for_friend(debt + payment, payment) == solution.months_for_friend(debt, payment) + 1


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("debt", "percent", "payment", "expected"),
    [
        (1000, 0, 250, 4),
        (1000, 10, 250, 6),
        (1000, 10, 100, "never"),
        (1000, 10, 99, "never"),
        (1000, 10, 101, 45),
        (1009, 10, 101, 54),
        (100000, 2, 2500, 82),
        (100, 10, 300, 1),
        (1000, 5, 1049, 2),
        (1000, 5, 1050, 1),
    ],
)
def test_months_for_shop(debt, percent, payment, expected):
    assert solution.months_for_shop(debt, percent, payment) == expected


@pytest.mark.task(2)
@given(DEBTS, PAYMENTS)
def test_without_interest_the_shop_is_a_friend(debt, payment):
    assert solution.months_for_shop(debt, 0, payment) == solution.months_for_friend(debt, payment)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("debt", "percent", "payment", "expected"),
    [
        (1000, 0, 300, 1000),
        (1000, 0, 250, 1000),
        (1000, 10, 250, 1341),
        (1000, 10, 100, "never"),
        (1000, 10, 99, "never"),
        (100000, 2, 2500, 203093),
        (100, 10, 300, 110),
        (1000, 10, 101, 4495),
        (1000, 5, 1050, 1050),
        (1000, 5, 1049, 1050),
        (1, 0, 2, 1),
    ],
)
def test_total_paid(debt, percent, payment, expected):
    assert solution.total_paid(debt, percent, payment) == expected


@pytest.mark.task(3)
@given(DEBTS, PAYMENTS)
def test_a_friend_gets_back_what_was_lent(debt, payment):
    assert solution.total_paid(debt, 0, payment) == debt
