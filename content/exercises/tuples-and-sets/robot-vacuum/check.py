import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

MOVES = st.text(alphabet="NESW", max_size=12)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ("NNE", (1, 2)),
        ("SW", (-1, -1)),
        ("", (0, 0)),
        ("N", (0, 1)),
        ("E", (1, 0)),
        ("SSS", (0, -3)),
        ("WW", (-2, 0)),
        ("NESW", (0, 0)),
    ],
)
def test_end(moves, expected):
    assert solution.end(moves) == expected


@pytest.mark.task(1)
@given(MOVES)
def test_north_and_south_cancel_out(moves):
    east, north = solution.end(moves)
    assert east == moves.count("E") - moves.count("W")
    assert north == moves.count("N") - moves.count("S")


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ("NNE", 4),
        ("NSNS", 2),
        ("", 1),
        ("NESW", 4),
        ("EEWWW", 4),
        ("NSEWSNWE", 5),
        ("W", 2),
        ("NEE", 4),
    ],
)
def test_clean(moves, expected):
    assert solution.clean(moves) == expected


@pytest.mark.task(2)
@given(MOVES)
def test_going_home_the_same_way_sweeps_nothing_new(moves):
    back = moves[::-1].translate(str.maketrans("NESW", "SWNE"))
    assert solution.clean(moves + back) == solution.clean(moves)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ("NESWN", 4),
        ("NNSS", 3),
        ("NNE", 0),
        ("", 0),
        ("NS", 2),
        ("EEENWS", 6),
        ("WEWE", 2),
        ("NNESWN", 5),
    ],
)
def test_first_return(moves, expected):
    assert solution.first_return(moves) == expected


@pytest.mark.task(3)
@given(MOVES)
def test_until_the_first_return_each_move_sweeps_a_new_square(moves):
    count = solution.first_return(moves)
    if count == 0:
        assert solution.clean(moves) == len(moves) + 1
    else:
        assert solution.clean(moves[: count - 1]) == count
        assert solution.clean(moves[:count]) == count
