import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("stone", True),
        ("paper", True),
        ("scissors", True),
        ("fountain", False),
        ("pap", False),
        ("", False),
        ("Stone", False),
        ("stone ", False),
    ],
)
def test_is_sign(sign, expected):
    assert solution.is_sign(sign) is expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("stone", "scissors", True),
        ("scissors", "paper", True),
        ("paper", "stone", True),
        ("scissors", "stone", False),
        ("paper", "scissors", False),
        ("stone", "paper", False),
        ("stone", "stone", False),
        ("paper", "paper", False),
        ("scissors", "scissors", False),
        ("stone", "well", False),
        ("well", "stone", False),
        ("well", "paper", False),
    ],
)
def test_beats(one, two, expected):
    assert solution.beats(one, two) is expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("stone", "scissors", "first"),
        ("stone", "paper", "second"),
        ("paper", "stone", "first"),
        ("scissors", "stone", "second"),
        ("paper", "paper", "draw"),
        ("scissors", "scissors", "draw"),
        ("well", "well", "again"),
        ("well", "stone", "again"),
        ("paper", "well", "again"),
        ("", "stone", "again"),
    ],
)
def test_winner(one, two, expected):
    assert solution.winner(one, two) == expected


SIGNS = st.sampled_from(["stone", "paper", "scissors"])


@pytest.mark.task(3)
@given(SIGNS, SIGNS)
def test_when_the_players_change_places_the_winner_does_too(one, two):
    places = {"first": "second", "second": "first", "draw": "draw"}
    assert solution.winner(two, one) == places[solution.winner(one, two)]
