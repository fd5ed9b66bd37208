import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("train", "expected"),
    [
        (["engine", "coal", "post", "cows"], ["cows", "post", "coal", "engine"]),
        (["engine", "coal", "post"], ["post", "coal", "engine"]),
        (["engine", "coal"], ["coal", "engine"]),
        (["engine"], ["engine"]),
        ([], []),
        ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
    ],
)
def test_turn_round(train, expected):
    assert solution.turn_round(train) == expected


@pytest.mark.task(1)
def test_the_list_itself_is_changed():
    train = ["engine", "coal", "post"]
    solution.turn_round(train)
    assert train == ["post", "coal", "engine"]


@pytest.mark.task(1)
@given(st.lists(st.integers(0, 9), max_size=9))
def test_turned_twice_it_stands_as_before(train):
    once = solution.turn_round(list(train))
    assert sorted(once) == sorted(train)
    assert solution.turn_round(list(once)) == train
