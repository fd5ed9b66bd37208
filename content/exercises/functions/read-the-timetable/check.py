import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

HOURS = st.integers(0, 23)
MINUTES = st.integers(0, 59)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [(8, 5, 485), (0, 0, 0), (0, 59, 59), (1, 0, 60), (23, 59, 1439)],
)
def test_to_minutes(hour, minute, expected):
    assert solution.to_minutes(hour, minute) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("hour", "expected"), [(7, 420), (0, 0)])
def test_to_minutes_at_a_full_hour(hour, expected):
    assert solution.to_minutes(hour) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (485, (8, 5)),
        (0, (0, 0)),
        (59, (0, 59)),
        (60, (1, 0)),
        (1439, (23, 59)),
        (1440, (0, 0)),
        (1450, (0, 10)),
        (4400, (1, 20)),
    ],
)
def test_to_clock(minutes, expected):
    assert solution.to_clock(minutes) == expected


@pytest.mark.task(2)
def test_to_clock_gives_whole_numbers():
    assert str(solution.to_clock(480)) == "(8, 0)"


@pytest.mark.task(2)
@given(HOURS, MINUTES, st.integers(0, 5))
def test_there_and_back_again(hour, minute, days):
    assert solution.to_clock(solution.to_minutes(hour, minute) + 1440 * days) == (hour, minute)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [(8, 5, "08:05"), (0, 0, "00:00"), (9, 10, "09:10"), (10, 9, "10:09"), (23, 59, "23:59")],
)
def test_board(hour, minute, expected):
    assert solution.board(hour, minute) == expected


@pytest.mark.task(3)
def test_board_at_a_full_hour():
    assert solution.board(12) == "12:00"


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("gap", "expected"),
    [(" h ", "23 h 10"), ("", "2310"), (".", "23.10")],
)
def test_board_with_another_gap(gap, expected):
    assert solution.board(23, 10, gap=gap) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("hour", "minute", "takes", "expected"),
    [
        (8, 0, 45, ("08:45", 0)),
        (8, 50, 15, ("09:05", 0)),
        (23, 50, 25, ("00:15", 1)),
        (23, 59, 1, ("00:00", 1)),
        (23, 58, 1, ("23:59", 0)),
        (0, 0, 4320, ("00:00", 3)),
        (12, 0, 2160, ("00:00", 2)),
    ],
)
def test_arrive(hour, minute, takes, expected):
    assert solution.arrive(hour, minute, takes) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("late", "expected"),
    [(15, ("00:05", 1)), (0, ("23:50", 0)), (9, ("23:59", 0)), (1450, ("00:00", 2))],
)
def test_arrive_late(late, expected):
    assert solution.arrive(23, 30, 20, late=late) == expected


@pytest.mark.task(4)
@given(HOURS, MINUTES, st.integers(0, 3000), st.integers(0, 3000))
def test_late_by_so_much_is_a_ride_longer_by_so_much(hour, minute, takes, late):
    assert solution.arrive(hour, minute, takes, late) == solution.arrive(hour, minute, takes + late)
