import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SIDE = st.integers(1, 60)


@pytest.mark.task(1)
@pytest.mark.parametrize(("across", "expected"), [(100, 315), (1, 4), (7, 22), (113, 355), (1000, 3142)])
def test_ribbon(across, expected):
    assert solution.ribbon(across) == expected


@pytest.mark.task(1)
def test_ribbon_in_full_centimetres():
    assert str(solution.ribbon(100)) == "315"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("length", "width", "expected"), [(30, 40, 50), (100, 100, 142), (5, 12, 13), (200, 150, 250), (1, 1, 2), (160, 1, 161)]
)
def test_corner_to_corner(length, width, expected):
    assert solution.corner_to_corner(length, width) == expected


@pytest.mark.task(2)
def test_corner_in_full_centimetres():
    assert str(solution.corner_to_corner(30, 40)) == "50"


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("length", "width", "expected"), [(120, 80, 40), (7, 5, 1), (80, 120, 40), (50, 50, 50), (36, 12, 12), (90, 84, 6)]
)
def test_patch(length, width, expected):
    assert solution.patch(length, width) == expected


@pytest.mark.task(3)
@given(SIDE, SIDE)
def test_a_patch_fills_both_sides(length, width):
    side = solution.patch(length, width)
    assert length % side == 0 == width % side


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("length", "width", "expected"), [(120, 80, 6), (50, 50, 1), (7, 5, 35), (36, 12, 3), (90, 84, 210)]
)
def test_patches(length, width, expected):
    assert solution.patches(length, width) == expected


@pytest.mark.task(4)
def test_patches_are_whole():
    assert str(solution.patches(120, 80)) == "6"
