import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([7, 2, 9, 4], [2, 4, 7, 9]),
        ([3, 1, 3], [1, 3, 3]),
        ([1, 2, 3], [1, 2, 3]),
        ([3, 2, 1], [1, 2, 3]),
        ([2, 3, 1], [1, 2, 3]),
        ([5, 1, 4, 2, 3], [1, 2, 3, 4, 5]),
        ([0, -2, 7, -5], [-5, -2, 0, 7]),
        ([4], [4]),
        ([], []),
    ],
)
def test_selection_sort(items, expected):
    assert solution.selection_sort(items) == expected


@pytest.mark.task(1)
def test_the_list_itself_is_sorted():
    items = [7, 2, 9, 4]
    solution.selection_sort(items)
    assert items == [2, 4, 7, 9]


@pytest.mark.task(1)
@given(st.lists(st.integers(-9, 9), max_size=9))
def test_it_agrees_with_sorted(items):
    assert solution.selection_sort(list(items)) == sorted(items)
