from itertools import count, cycle, islice

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def first(number, things):
    return list(islice(things, number))


class Sensor:
    """Readings that are counted as they are taken."""

    def __init__(self, readings):
        self.readings = readings
        self.taken = 0

    def send(self):
        for reading in self.readings:
            self.taken += 1
            yield reading


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([21, None, 0, 19], [21, 0, 19]),
        ([None, -3, None], [-3]),
        ([5, 5, 4], [5, 5, 4]),
        ([None], []),
        ([], []),
    ],
)
def test_measured(readings, expected):
    assert first(9, solution.measured(readings)) == expected


@pytest.mark.task(1)
def test_measured_never_ends():
    assert first(3, solution.measured(cycle([None, 20, 22]))) == [20, 22, 20]


@pytest.mark.task(1)
def test_measured_takes_no_more_than_needed():
    sensor = Sensor([None, 20, 21, 22])
    next(solution.measured(sensor.send()))
    assert sensor.taken == 2


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("degrees", "size", "expected"),
    [
        ([20, 22, 24, 20], 2, [21, 23, 22]),
        ([20, 22, 25], 3, [22]),
        ([20, 23], 2, [21]),
        ([5, 9, 0, 3], 1, [5, 9, 0, 3]),
        ([0, 0, 9, 9, 9], 3, [3, 6, 9]),
        ([7, 7, 7, 7], 2, [7, 7, 7]),
        ([20, 22], 3, []),
        ([], 2, []),
    ],
)
def test_smoothed(degrees, size, expected):
    assert first(9, solution.smoothed(degrees, size)) == expected


@pytest.mark.task(2)
def test_means_are_whole():
    assert str(first(9, solution.smoothed([20, 22], 2))) == "[21]"


@pytest.mark.task(2)
def test_smoothed_never_ends():
    assert first(3, solution.smoothed(count(10), 3)) == [11, 12, 13]


@pytest.mark.task(2)
def test_the_first_mean_comes_as_soon_as_it_can():
    sensor = Sensor([20, 21, 22, 23])
    next(solution.smoothed(sensor.send(), 2))
    assert sensor.taken == 2


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("degrees", "limit", "expected"),
    [
        ([25, 31, 32, 30, 33], 30, [(1, "hot"), (3, "fine"), (4, "hot")]),
        ([25, 30], 30, []),
        ([40], 30, [(0, "hot")]),
        ([40, 10, 10], 30, [(0, "hot"), (1, "fine")]),
        ([40, 41, 42], 30, [(0, "hot")]),
        ([], 30, []),
        ([-5, 0, 1], 0, [(2, "hot")]),
    ],
)
def test_changes(degrees, limit, expected):
    assert first(9, solution.changes(degrees, limit)) == expected


@pytest.mark.task(3)
def test_changes_take_no_more_than_needed():
    sensor = Sensor([20, 40, 41, 20])
    next(solution.changes(sensor.send(), 30))
    assert sensor.taken == 2


@pytest.mark.task(3)
@given(st.lists(st.integers(28, 32), max_size=9))
def test_states_come_by_turns(degrees):
    states = [state for _, state in first(99, solution.changes(degrees, 30))]
    assert states == ["hot", "fine", "hot", "fine", "hot", "fine", "hot", "fine", "hot"][: len(states)]


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("readings", "size", "limit", "expected"),
    [
        ([29, None, 31, 35, None, 20], 2, 30, [(1, "hot"), (2, "fine")]),
        ([31, None, 29, 40], 1, 30, [(0, "hot"), (1, "fine"), (2, "hot")]),
        ([60, 60, 0, 0, 0], 3, 30, [(0, "hot"), (1, "fine")]),
        ([None], 1, 30, []),
    ],
)
def test_watch(readings, size, limit, expected):
    assert first(9, solution.watch(readings, size, limit)) == expected


@pytest.mark.task(4)
def test_watch_never_ends():
    assert first(2, solution.watch(cycle([None, 20, 40]), 1, 30)) == [(1, "hot"), (2, "fine")]


@pytest.mark.task(4)
def test_watch_takes_no_more_than_needed():
    sensor = Sensor([20, None, 40, 50, 20, 20])
    next(solution.watch(sensor.send(), 2, 30))
    assert sensor.taken == 4
