import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SHELF = ["umbrella", "glove", "hat", "glove", "key"]
ITEMS = st.lists(st.integers(0, 5), max_size=8)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("items", "wanted", "expected"),
    [
        (SHELF, "glove", 1),
        (SHELF, "umbrella", 0),
        (SHELF, "key", 4),
        (SHELF, "scarf", -1),
        (SHELF, "love", -1),
        (["hat"], "hat", 0),
        ([0, 0, 7], 7, 2),
        ([], "hat", -1),
    ],
)
def test_find(items, wanted, expected):
    assert solution.find(items, wanted) == expected


@pytest.mark.task(1)
@given(ITEMS, st.integers(0, 5))
def test_nothing_before_it_is_the_same(items, wanted):
    i = solution.find(items, wanted)
    if i == -1:
        assert wanted not in items
    else:
        assert items[i] == wanted
        assert wanted not in items[:i]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("items", "wanted", "expected"),
    [
        (SHELF, "glove", 3),
        (SHELF, "hat", 2),
        (SHELF, "umbrella", 0),
        (SHELF, "key", 4),
        (SHELF, "scarf", -1),
        (["a", "a", "a"], "a", 2),
        ([], "hat", -1),
    ],
)
def test_find_last(items, wanted, expected):
    assert solution.find_last(items, wanted) == expected


@pytest.mark.task(2)
@given(ITEMS, st.integers(0, 5))
def test_from_the_back_the_last_is_the_first(items, wanted):
    last = solution.find_last(items, wanted)
    first = solution.find(items[::-1], wanted)
    assert last == (-1 if first == -1 else len(items) - 1 - first)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("items", "start", "expected"),
    [
        ([2, 9, 4, 7], 1, 2),
        ([2, 9, 4, 7], 3, 3),
        ([2, 9, 4, 7], 0, 0),
        ([5, 8, 6, 6], 1, 2),
        ([4, 4, 4], 1, 1),
        ([9, 8, 7], 0, 2),
        ([1, 3, 1, 2], 1, 2),
        ([-5, 0, -3], 1, 2),
        ([6], 0, 0),
    ],
)
def test_smallest_from(items, start, expected):
    assert solution.smallest_from(items, start) == expected


@pytest.mark.task(3)
@given(st.lists(st.integers(-9, 9), min_size=1, max_size=8), st.data())
def test_nothing_behind_start_is_smaller(items, data):
    start = data.draw(st.integers(0, len(items) - 1))
    i = solution.smallest_from(items, start)
    assert i >= start
    assert items[i] == min(items[start:])
