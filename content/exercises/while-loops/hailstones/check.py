import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

NUMBERS = st.integers(2, 3000)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("number", "expected"), [(10, 5), (5, 16), (1, 4), (2, 1), (6, 3), (7, 22), (16, 8), (27, 82), (9, 28)]
)
def test_next_number(number, expected):
    assert solution.next_number(number) == expected


@pytest.mark.task(1)
def test_next_number_is_a_whole_number():
    assert type(solution.next_number(10)) is int


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("number", "expected"), [(1, 0), (2, 1), (4, 2), (8, 3), (3, 7), (5, 5), (6, 8), (7, 16), (27, 111)]
)
def test_moves(number, expected):
    assert solution.moves(number) == expected


@pytest.mark.task(2)
@given(NUMBERS)
def test_the_double_takes_one_move_more(number):
    assert solution.moves(number * 2) == solution.moves(number) + 1


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("number", "expected"), [(1, 1), (2, 2), (8, 8), (3, 16), (5, 16), (6, 16), (7, 52), (27, 9232), (40, 40)]
)
def test_highest(number, expected):
    assert solution.highest(number) == expected


@pytest.mark.task(3)
@given(NUMBERS)
def test_from_the_top_it_only_falls(number):
    top = solution.highest(number)
    assert top >= number
    assert solution.highest(top) == top
