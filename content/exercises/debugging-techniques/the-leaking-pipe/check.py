import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def double(number):
    return number * 2


def different_at(*places):
    return lambda number: -1 if number in places else number * 2


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("places", "last", "expected"),
    [
        ([7], 20, 7),
        ([7, 3, 12], 20, 3),
        ([20], 20, 20),
        ([21], 20, None),
        ([0], 20, 0),
        ([0, 1], 0, 0),
        ([1], 0, None),
        ([], 5, None),
        ([4, 5, 6], 6, 4),
    ],
)
def test_first_difference(places, last, expected):
    assert solution.first_difference(double, different_at(*places), last) == expected


class Street:
    """Water up to a station, and a count of the holes."""

    def __init__(self, last_wet):
        self.last_wet = last_wet
        self.holes = 0

    def has_water(self, station):
        self.holes += 1
        return station <= self.last_wet


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("last_wet", "wet", "dry", "expected"),
    [
        (12, 0, 100, 13),
        (12, 12, 13, 13),
        (0, 0, 100, 1),
        (99, 0, 100, 100),
        (50, 0, 100, 51),
        (49, 0, 100, 50),
        (21, 20, 23, 22),
        (5, 5, 7, 6),
        (6, 5, 7, 7),
        (-3, -10, 0, -2),
    ],
)
def test_first_dry(last_wet, wet, dry, expected):
    assert solution.first_dry(Street(last_wet).has_water, wet, dry) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("last_wet", "dry", "most"),
    [(0, 100, 7), (99, 100, 7), (37, 100, 7), (998, 1000, 10), (0, 1000, 10), (600, 1000, 10)],
)
def test_few_holes(last_wet, dry, most):
    street = Street(last_wet)
    solution.first_dry(street.has_water, 0, dry)
    assert street.holes <= most


@pytest.mark.task(2)
@given(st.integers(0, 59))
def test_wherever_it_leaks(last_wet):
    assert solution.first_dry(Street(last_wet).has_water, 0, 60) == last_wet + 1


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("fails", "number", "expected"),
    [
        (lambda number: number > 100, 5000, 101),
        (lambda number: number > 100, 101, 101),
        (lambda number: number > 100, 202, 101),
        (lambda number: number % 10 == 7, 1547, 1547),
        (lambda number: number % 10 == 7 or number == 154, 154, 77),
        (lambda number: True, 900, 0),
        (lambda number: True, 1, 0),
        (lambda number: number >= 0, 0, 0),
        (lambda number: number in (9, 8, 4, 3), 9, 3),
        (lambda number: number in (40, 39, 19, 20, 18), 40, 18),
        (lambda number: number in (40, 20, 39, 10), 40, 10),
        (lambda number: number in (41, 20), 41, 20),
        (lambda number: number >= 1, 9, 1),
    ],
)
def test_shrink(fails, number, expected):
    assert solution.shrink(fails, number) == expected


@pytest.mark.task(3)
def test_the_half_is_tried_first():
    asked = []

    def fails(number):
        asked.append(number)
        return number in (40, 20)

    solution.shrink(fails, 40)
    assert [number for number in asked if number != 40] == [20, 10, 19]


@pytest.mark.task(3)
def test_nothing_below_zero_is_tried():
    asked = []

    def fails(number):
        asked.append(number)
        return True

    solution.shrink(fails, 5)
    assert min(asked) >= 0


@pytest.mark.task(3)
def test_at_zero_nothing_more_is_asked():
    asked = []

    def fails(number):
        asked.append(number)
        return True

    solution.shrink(fails, 900)
    assert len(asked) <= 20
