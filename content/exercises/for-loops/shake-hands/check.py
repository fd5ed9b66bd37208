import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("people", "expected"), [(0, 0), (1, 0), (2, 1), (3, 3), (4, 6), (5, 10), (10, 45)])
def test_handshakes(people, expected):
    assert solution.handshakes(people) == expected


@pytest.mark.task(1)
@given(st.integers(0, 200))
def test_one_more_guest_shakes_everybody_s_hand(people):
    assert solution.handshakes(people + 1) - solution.handshakes(people) == people
