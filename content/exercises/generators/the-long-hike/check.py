from itertools import count, cycle, islice

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def first(number, things):
    return list(islice(things, number))


class Path:
    """Pieces that are counted as they are taken."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.taken = 0

    def walk(self):
        for piece in self.pieces:
            self.taken += 1
            yield piece


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([300, 420, 400], [120, -20]),
        ([0, 5, 0], [5, -5]),
        ([-3, 0, 0], [3, 0]),
        ([100, 90, 80], [-10, -10]),
        ([300], []),
        ([], []),
    ],
)
def test_climbs(heights, expected):
    assert first(9, solution.climbs(heights)) == expected


@pytest.mark.task(1)
def test_climbs_of_a_path_without_end():
    assert first(3, solution.climbs(count(0, 7))) == [7, 7, 7]


@pytest.mark.task(1)
def test_climbs_take_no_more_heights_than_needed():
    path = Path([1, 5, 3, 8])
    next(solution.climbs(path.walk()))
    assert path.taken == 2


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("heights", "metres", "expected"),
    [
        ([300, 420, 400, 500], 100, [120, 100]),
        ([300, 420, 400, 499], 100, [120]),
        ([0, 10, 30, 60], 20, [20, 30]),
        ([300, 200], 1, []),
        ([300, 200, 200], -100, [-100, 0]),
        ([], 5, []),
    ],
)
def test_strong(heights, metres, expected):
    assert first(9, solution.strong(heights, metres)) == expected


@pytest.mark.task(2)
def test_strong_on_a_path_without_end():
    assert first(2, solution.strong(cycle([0, 9, 3]), 5)) == [9, 9]


@pytest.mark.task(2)
def test_strong_takes_no_more_heights_than_needed():
    path = Path([1, 2, 9, 3, 8])
    next(solution.strong(path.walk(), 5))
    assert path.taken == 3


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("legs", "most", "expected"),
    [
        ([8, 7, 5, 9], 15, [[8, 7], [5, 9]]),
        ([8, 8, 5, 9], 15, [[8], [8, 5], [9]]),
        ([4, 30, 3, 2], 10, [[4], [30], [3, 2]]),
        ([30, 1], 10, [[30], [1]]),
        ([10, 10], 10, [[10], [10]]),
        ([3, 30, 30], 10, [[3], [30], [30]]),
        ([2, 2, 2], 99, [[2, 2, 2]]),
        ([1], 5, [[1]]),
        ([], 10, []),
    ],
)
def test_days(legs, most, expected):
    assert first(9, solution.days(legs, most)) == expected


@pytest.mark.task(3)
def test_days_of_a_path_without_end():
    assert first(2, solution.days(count(1), 6)) == [[1, 2, 3], [4]]


@pytest.mark.task(3)
def test_a_day_is_handed_out_as_soon_as_it_is_full():
    path = Path([4, 4, 4, 4])
    next(solution.days(path.walk(), 10))
    assert path.taken == 3


@pytest.mark.task(3)
@given(st.lists(st.integers(1, 20), max_size=8))
def test_no_leg_is_lost(legs):
    assert sum(first(99, solution.days(legs, 15)), []) == legs
