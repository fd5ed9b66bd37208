import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.lists(st.sampled_from(["Ana", "Ben", "Chloé", "Dan", "Eva"]), max_size=8)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Ana", "Ben", "Ana"], 2),
        (["Ana", "Ben", "Dan"], 3),
        (["Ana", "Ana", "Ben", "Ben"], 2),
        (["Ana", "ana"], 2),
        (["Dan", "Dan", "Dan"], 1),
        ([""], 1),
        ([], 0),
    ],
)
def test_people(names, expected):
    assert solution.people(names) == expected


@pytest.mark.task(1)
@given(NAMES)
def test_signing_again_makes_nobody_new(names):
    assert solution.people(names + names) == solution.people(names)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("invited", "came", "expected"),
    [
        (["Ana", "Ben"], ["Ben", "Dan"], ({"Ben"}, {"Ana"}, {"Dan"})),
        (["Ana", "Ben", "Eva"], ["Ben"], ({"Ben"}, {"Ana", "Eva"}, set())),
        (["Ana"], ["Ana", "Ana"], ({"Ana"}, set(), set())),
        (["Ana", "Ana", "Ben"], ["Dan"], (set(), {"Ana", "Ben"}, {"Dan"})),
        (["Ben"], [], (set(), {"Ben"}, set())),
        ([], ["Dan", "Eva", "Dan"], (set(), set(), {"Dan", "Eva"})),
        ([], [], (set(), set(), set())),
    ],
)
def test_compare(invited, came, expected):
    assert solution.compare(invited, came) == expected


@pytest.mark.task(2)
def test_compare_leaves_both_lists_as_they_were():
    invited = ["Ana", "Ana", "Ben"]
    came = ["Dan", "Ben", "Dan"]
    solution.compare(invited, came)
    assert [invited, came] == [["Ana", "Ana", "Ben"], ["Dan", "Ben", "Dan"]]


@pytest.mark.task(2)
@given(NAMES, NAMES)
def test_everybody_is_in_one_group(invited, came):
    both, away, extra = solution.compare(list(invited), list(came))
    assert len(both) + len(away) + len(extra) == len(set(invited + came))
    assert both | away == set(invited)
    assert both | extra == set(came)
