from copy import deepcopy

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

ANA = [[5, "train"], [40, "lake"], [90, "tent"]]
BEN = [[7, "sandwich"], [40, "boat"]]
ALBUM = [[5, "train"], [7, "sandwich"], [40, "lake"], [40, "boat"], [90, "tent"]]
PHOTOS = st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=1), max_size=8).map(
    lambda rows: [[row[0], f"photo {n}"] for n, row in enumerate(rows)]
)


def minute(photo):
    return photo[0]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (ANA, BEN, ALBUM),
        (BEN, [], BEN),
        ([], ANA, ANA),
        ([], [], []),
        ([[1, "z"]], [[1, "a"]], [[1, "z"], [1, "a"]]),
        ([[1, "z"], [1, "y"]], [[1, "x"], [2, "a"]], [[1, "z"], [1, "y"], [1, "x"], [2, "a"]]),
        ([[8, "a"]], [[2, "b"], [3, "c"]], [[2, "b"], [3, "c"], [8, "a"]]),
        ([[2, "b"], [10, "c"]], [[9, "a"]], [[2, "b"], [9, "a"], [10, "c"]]),
    ],
    ids=["two", "right-empty", "left-empty", "both-empty", "same-minute", "same-minutes", "right-first", "between"],
)
def test_merge(left, right, expected):
    assert solution.merge(deepcopy(left), deepcopy(right)) == expected


@pytest.mark.task(1)
def test_merge_leaves_both_rows_as_they_were():
    left = deepcopy(ANA)
    right = deepcopy(BEN)
    solution.merge(left, right)
    assert [left, right] == [ANA, BEN]


@pytest.mark.task(1)
@given(PHOTOS, PHOTOS)
def test_merged_rows_are_in_order(one, two):
    left = sorted(one, key=minute)
    right = sorted(two, key=minute)
    assert solution.merge(left, right) == sorted(left + right, key=minute)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("photos", "expected"),
    [
        ([[9, "b"], [4, "a"], [9, "a"]], [[4, "a"], [9, "b"], [9, "a"]]),
        ([[3, "a"]], [[3, "a"]]),
        ([], []),
        ([[2, "a"], [1, "b"]], [[1, "b"], [2, "a"]]),
        ([[1, "a"], [1, "c"], [1, "b"]], [[1, "a"], [1, "c"], [1, "b"]]),
        ([[1, "d"], [1, "c"], [1, "b"], [1, "a"]], [[1, "d"], [1, "c"], [1, "b"], [1, "a"]]),
        ([[5, "e"], [4, "d"], [3, "c"], [2, "b"], [1, "a"]], [[1, "a"], [2, "b"], [3, "c"], [4, "d"], [5, "e"]]),
        ([[30, "b"], [7, "c"], [100, "a"]], [[7, "c"], [30, "b"], [100, "a"]]),
    ],
    ids=["three", "one", "none", "two", "three-alike", "all-alike", "backwards", "not-as-texts"],
)
def test_merge_sort(photos, expected):
    assert solution.merge_sort(deepcopy(photos)) == expected


@pytest.mark.task(2)
def test_merge_sort_leaves_the_photos_as_they_were():
    photos = [[9, "b"], [4, "a"], [9, "a"]]
    solution.merge_sort(photos)
    assert photos == [[9, "b"], [4, "a"], [9, "a"]]


@pytest.mark.task(2)
@given(PHOTOS)
def test_it_agrees_with_sorted(photos):
    assert solution.merge_sort(deepcopy(photos)) == sorted(photos, key=minute)
