import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

FEW = st.integers(0, 50)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("adults", "children", "bikes", "expected"),
    [
        (1, 0, 0, 900),
        (0, 1, 0, 400),
        (0, 0, 1, 250),
        (2, 1, 3, 2950),
        (1, 4, 2, 3000),
        (0, 0, 0, 0),
    ],
)
def test_fare(adults, children, bikes, expected):
    assert solution.fare(adults, children, bikes) == expected


@pytest.mark.task(1)
@given(FEW, FEW, FEW, FEW, FEW, FEW)
def test_two_groups_pay_the_same_together(adults, children, bikes, more_adults, more_children, more_bikes):
    apart = solution.fare(adults, children, bikes) + solution.fare(more_adults, more_children, more_bikes)
    assert solution.fare(adults + more_adults, children + more_children, bikes + more_bikes) == apart


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("start_hour", "start_minute", "end_hour", "end_minute", "expected"),
    [
        (9, 40, 11, 5, 85),
        (10, 0, 10, 25, 25),
        (10, 5, 12, 5, 120),
        (0, 0, 23, 59, 1439),
        (7, 55, 8, 0, 5),
        (8, 30, 8, 30, 0),
    ],
)
def test_minutes_on_board(start_hour, start_minute, end_hour, end_minute, expected):
    assert solution.minutes_on_board(start_hour, start_minute, end_hour, end_minute) == expected


@pytest.mark.task(2)
@given(st.lists(st.integers(0, 1439), min_size=2, max_size=2).map(sorted))
def test_trip_takes_as_long_as_it_should(times):
    start, end = times
    assert solution.minutes_on_board(start // 60, start % 60, end // 60, end % 60) == end - start


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("ferry", "minutes", "expected"),
    [
        ("Lake Star", 85, "Lake Star: 85 min"),
        ("Anna", 0, "Anna: 0 min"),
        ("Nr. 7", 120, "Nr. 7: 120 min"),
    ],
)
def test_sign(ferry, minutes, expected):
    assert solution.sign(ferry, minutes) == expected


@pytest.mark.task(3)
@given(st.sampled_from(["Anna", "Lake Star", "Nr. 7"]), st.integers(0, 1439))
def test_number_can_be_read_back(ferry, minutes):
    text = solution.sign(ferry, minutes)
    assert text.removeprefix(ferry + ": ").removesuffix(" min") == str(minutes)
