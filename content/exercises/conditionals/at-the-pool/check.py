import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("age", "expected"),
    [(0, 0), (5, 0), (6, 250), (12, 250), (17, 250), (18, 500), (40, 500), (64, 500), (65, 300), (90, 300)],
)
def test_ticket(age, expected):
    assert solution.ticket(age) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("degrees", "thunder", "expected"),
    [
        (25, False, "open"),
        (20, False, "open"),
        (19, False, "wetsuit"),
        (12, False, "wetsuit"),
        (0, False, "wetsuit"),
        (25, True, "closed"),
        (12, True, "closed"),
    ],
)
def test_outdoor(degrees, thunder, expected):
    assert solution.outdoor(degrees, thunder) == expected


@pytest.mark.task(2)
@given(st.integers(-20, 45))
def test_thunder_always_closes_the_pool(degrees):
    assert solution.outdoor(degrees, True) == "closed"
