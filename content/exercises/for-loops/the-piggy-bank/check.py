import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("weeks", "expected"), [(0, 0), (1, 1), (2, 3), (3, 6), (4, 10), (10, 55), (52, 1378)])
def test_saved(weeks, expected):
    assert solution.saved(weeks) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [(1, 3, 6), (10, 12, 33), (5, 5, 5), (1, 1, 1), (2, 3, 5), (7, 10, 34), (51, 52, 103)],
)
def test_saved_from(first, last, expected):
    assert solution.saved_from(first, last) == expected


WEEKS = st.integers(1, 60)


@pytest.mark.task(2)
@given(WEEKS, WEEKS, WEEKS)
def test_a_stretch_can_be_cut_in_two(first, more, still_more):
    middle = first + more
    last = middle + still_more
    whole = solution.saved_from(first, last)
    assert whole == solution.saved_from(first, middle) + solution.saved_from(middle + 1, last)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("slips", "expected"),
    [
        ([10, -3, 5], 15),
        ([-3, 10, 5], 15),
        ([-3], 0),
        ([], 0),
        ([1], 1),
        ([0, 4], 4),
        ([2, 2], 4),
        ([5, -20, 1], 6),
    ],
)
def test_coins_in(slips, expected):
    assert solution.coins_in(slips) == expected


@pytest.mark.task(3)
@given(st.lists(st.integers(-20, 20), max_size=8), st.integers(-20, 0))
def test_taking_out_puts_nothing_in(slips, out):
    assert solution.coins_in([*slips, out]) == solution.coins_in(slips)
