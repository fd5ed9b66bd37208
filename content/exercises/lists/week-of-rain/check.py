import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

RAIN = st.lists(st.integers(0, 40), max_size=10)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("rain", "expected"),
    [
        ([4, 0, 7], [4, 7]),
        ([5], [5, 5]),
        ([9, 3, 8, 1], [9, 1]),
        ([4, 0, 0, 7, 2, 9, 6], [4, 6]),
        ([2, 8], [2, 8]),
    ],
)
def test_first_and_last(rain, expected):
    assert solution.first_and_last(rain) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("rain", "n", "expected"),
    [
        ([4, 0, 7, 2], 3, [0, 7, 2]),
        ([4, 0, 7, 2], 1, [2]),
        ([4, 0, 7, 2], 0, []),
        ([4, 0, 7, 2], 4, [4, 0, 7, 2]),
        ([4, 0, 7], 5, [4, 0, 7]),
        ([4, 0], 5, [4, 0]),
        ([], 2, []),
        ([], 0, []),
    ],
)
def test_last_days(rain, n, expected):
    assert solution.last_days(rain, n) == expected


@pytest.mark.task(2)
def test_last_days_leaves_the_list_as_it_was():
    rain = [4, 0, 7, 2]
    solution.last_days(rain, 2)
    assert rain == [4, 0, 7, 2]


@pytest.mark.task(2)
@given(RAIN, st.integers(0, 10))
def test_what_comes_before_and_the_last_days_make_the_whole(rain, n):
    last = solution.last_days(list(rain), n)
    assert rain[: len(rain) - len(last)] + last == rain
    assert len(last) == min(n, len(rain))


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("rain", "expected"),
    [
        ([4, 0, 0, 7, 2, 9, 9], 2),
        ([1, 2, 3], 2),
        ([3, 2, 1], 0),
        ([5, 5, 5], 0),
        ([0, 6, 1], 1),
        ([8, 3, 5, 4], 1),
        ([5], 0),
        ([], 0),
    ],
)
def test_wetter_days(rain, expected):
    assert solution.wetter_days(rain) == expected


@pytest.mark.task(3)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=10, unique=True))
def test_read_backwards_each_wetter_day_is_a_drier_one(rain):
    forwards = solution.wetter_days(rain)
    backwards = solution.wetter_days(rain[::-1])
    assert forwards + backwards == len(rain) - 1
