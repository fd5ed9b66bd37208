import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("width", "height", "openings", "expected"),
    [(4, 3, 2, 10), (4, 3, 0, 12), (5, 2, 1, 9), (1, 2, 5, 0), (1, 2, 3, 0), (2, 2, 4, 0), (0, 3, 0, 0)],
)
def test_wall(width, height, openings, expected):
    assert solution.wall(width, height, openings) == expected


@pytest.mark.task(1)
def test_wall_without_openings():
    assert solution.wall(4, 3) == 12


@pytest.mark.task(1)
def test_wall_with_names():
    assert solution.wall(height=3, width=4, openings=2) == 10


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("area", "expected"),
    [(30, 5), (31, 6), (29, 5), (35, 6), (1, 1), (6, 1), (7, 2), (0, 0)],
)
def test_tins_for_two_coats(area, expected):
    assert solution.tins(area) == expected


@pytest.mark.task(2)
def test_tins_is_a_whole_number():
    assert str(solution.tins(30)) == "5"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("coats", "covers", "expected"),
    [(1, 12, 3), (3, 12, 8), (2, 20, 3), (1, 30, 1), (1, 1, 30), (0, 12, 0)],
)
def test_tins_with_names(coats, covers, expected):
    assert solution.tins(30, covers=covers, coats=coats) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("coats", "expected"), [(1, 3), (4, 10)])
def test_tins_with_other_coats(coats, expected):
    assert solution.tins(30, coats=coats) == expected


@pytest.mark.task(2)
@given(st.integers(0, 200), st.integers(1, 5), st.integers(1, 40))
def test_enough_paint_and_no_tin_too_many(area, coats, covers):
    number = solution.tins(area, coats, covers)
    assert number * covers >= area * coats > (number - 1) * covers or number == area == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("length", "width", "expected"),
    [(5, 4, (9, 21600)), (4, 5, (9, 21600)), (3, 3, (6, 14400)), (6, 1, (7, 16800))],
)
def test_room(length, width, expected):
    assert solution.room(length, width) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("height", "openings", "expected"),
    [(3, 6, (8, 19200)), (2, 0, (6, 14400)), (2, 7, (5, 12000)), (1, 30, (0, 0))],
)
def test_room_with_windows(height, openings, expected):
    assert solution.room(5, 4, openings=openings, height=height) == expected


@pytest.mark.task(4)
def test_room_has_a_docstring():
    assert solution.manual() is not None


@pytest.mark.task(4)
@pytest.mark.parametrize("word", ["tins", "cents"])
def test_docstring_says_what_comes_back(word):
    assert word in str(solution.manual()).lower()


@pytest.mark.task(4)
def test_docstring_ends_with_a_full_stop():
    assert str(solution.manual()).strip()[-1:] == "."
