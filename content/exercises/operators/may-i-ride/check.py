import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("height", "expected"), [(140, True), (111, True), (110, True), (109, False), (80, False)])
def test_bumper_cars(height, expected):
    assert solution.bumper_cars(height) is expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("height", "with_adult", "expected"),
    [
        (150, False, True),
        (150, True, True),
        (140, False, True),
        (139, False, False),
        (139, True, True),
        (130, True, True),
        (130, False, False),
        (120, True, True),
        (119, True, False),
        (119, False, False),
    ],
)
def test_roller_coaster(height, with_adult, expected):
    assert solution.roller_coaster(height, with_adult) is expected


@pytest.mark.task(2)
@given(st.integers(60, 200), st.integers(0, 60), st.booleans())
def test_growing_never_shuts_you_out(height, growth, with_adult):
    if solution.roller_coaster(height, with_adult):
        assert solution.roller_coaster(height + growth, with_adult) is True


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("hour", "weather", "expected"),
    [
        (10, "sunny", True),
        (9, "sunny", False),
        (17, "rain", True),
        (18, "sunny", False),
        (23, "sunny", False),
        (0, "sunny", False),
        (12, "", True),
        (12, "storm", False),
        (12, "thunderstorm", False),
        (12, "storm warning", False),
        (20, "storm", False),
    ],
)
def test_big_wheel(hour, weather, expected):
    assert solution.big_wheel(hour, weather) is expected
