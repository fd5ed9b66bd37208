import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

DIARY = [("lake", 12), ("hill", 7), ("lake", 9), ("castle", 15)]
WALKS = st.lists(st.tuples(st.sampled_from(["lake", "hill", "castle"]), st.integers(1, 30)), max_size=8)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("walks", "expected"),
    [
        (DIARY, [12000, 7000, 9000, 15000]),
        ([("hill", 7)], [7000]),
        ([("hill", 0), ("lake", 7), ("lake", 7)], [0, 7000, 7000]),
        ([], []),
    ],
)
def test_metres(walks, expected):
    assert solution.metres(list(walks)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("km", "expected"),
    [
        (9, ["lake", "lake", "castle"]),
        (100, []),
        (15, ["castle"]),
        (8, ["lake", "lake", "castle"]),
        (1, ["lake", "hill", "lake", "castle"]),
    ],
)
def test_long_walks(km, expected):
    assert solution.long_walks(list(DIARY), km) == expected


@pytest.mark.task(2)
@given(WALKS, st.integers(1, 30))
def test_each_walk_is_long_or_short(walks, km):
    long = solution.long_walks(list(walks), km)
    short = [length for _, length in walks if length < km]
    assert len(long) + len(short) == len(walks)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("walks", "expected"),
    [
        (DIARY, ["1. lake", "2. hill", "3. lake", "4. castle"]),
        ([("old bridge", 3)], ["1. old bridge"]),
        ([], []),
    ],
)
def test_headings(walks, expected):
    assert solution.headings(list(walks)) == expected
