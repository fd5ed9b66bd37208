import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("length", "width", "expected"),
    [
        (5, 5, 5),
        (1, 1, 1),
        (8, 4, 4),
        (12, 8, 4),
        (8, 12, 4),
        (7, 3, 1),
        (3, 7, 1),
        (6, 15, 3),
        (9, 7, 1),
    ],
)
def test_tile(length, width, expected):
    assert solution.tile(length, width) == expected


@pytest.mark.task(1)
@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 12))
def test_a_tile_of_a_side_that_fits_both(side, across, along):
    result = solution.tile(side * across, side * along)
    assert side * across % result == 0 == side * along % result
    assert result % side == 0
