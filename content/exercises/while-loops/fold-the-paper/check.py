import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("target", "expected"), [(1, 0), (2, 1), (3, 2), (4, 2), (8, 3), (9, 4), (100, 7), (1000, 10)]
)
def test_folds(target, expected):
    assert solution.folds(target) == expected


@pytest.mark.task(1)
@given(st.integers(1, 10**9))
def test_twice_the_target_takes_one_fold_more(target):
    assert solution.folds(target * 2) == solution.folds(target) + 1
