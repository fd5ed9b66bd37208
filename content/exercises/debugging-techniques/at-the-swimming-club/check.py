import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("age", "months", "expected"),
    [
        (30, 11, 330),
        (30, 12, 330),
        (30, 13, 360),
        (30, 1, 30),
        (18, 1, 30),
        (17, 1, 18),
        (19, 2, 60),
        (10, 12, 198),
        (10, 24, 414),
    ],
)
def test_fee(age, months, expected):
    assert solution.fee(age, months) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("times", "expected"),
    [([41, 38, 44], 38), ([52], 52), ([30, 45], 30), ([1200, 1100, 1000], 1000), ([60, 60], 60), ([], None)],
)
def test_best(times, expected):
    assert solution.best(times) == expected


@pytest.mark.task(2)
@given(st.lists(st.integers(20, 5000), min_size=1, max_size=6), st.integers(20, 5000))
def test_a_new_time_can_only_help(times, new):
    assert solution.best([*times, new]) == min(solution.best(times), new)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("people", "most", "expected"),
    [(12, 6, 2), (13, 6, 3), (11, 6, 2), (0, 6, 0), (1, 6, 1), (6, 6, 1), (7, 1, 7), (18, 6, 3), (24, 8, 3)],
)
def test_lanes(people, most, expected):
    assert solution.lanes(people, most) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("people", "most", "expected"), [(12, 6, 6), (0, 6, 8), (47, 6, 0), (48, 6, 0), (42, 6, 1), (5, 6, 7)]
)
def test_free_lanes(people, most, expected):
    assert solution.free_lanes(people, most) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("lengths", "pool", "expected"), [(40, 25, 1000), (1, 25, 25), (0, 25, 0), (8, 50, 400), (2, 33, 66)]
)
def test_metres(lengths, pool, expected):
    assert solution.metres(lengths, pool) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("lengths", "pool", "expected"),
    [
        (40, 25, "gold"),
        (39, 25, "silver"),
        (999, 1, "silver"),
        (1000, 1, "gold"),
        (1001, 1, "gold"),
        (8, 50, "silver"),
        (399, 1, "none"),
        (400, 1, "silver"),
        (401, 1, "silver"),
        (0, 50, "none"),
    ],
)
def test_badge(lengths, pool, expected):
    assert solution.badge(lengths, pool) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("days", "pool", "expected"), [([10, 20], 25, 750), ([4], 50, 200), ([0, 1, 0], 25, 25), ([], 25, 0)]
)
def test_week(days, pool, expected):
    assert solution.week(days, pool) == expected
