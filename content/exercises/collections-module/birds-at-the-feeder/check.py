from collections import Counter

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

BIRDS = st.lists(st.sampled_from(["owl", "tit", "robin", "finch", "wren"]), max_size=12)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("birds", "expected"),
    [
        (["tit", "robin", "tit"], {"tit": 2, "robin": 1}),
        (["owl"], {"owl": 1}),
        ([], {}),
    ],
)
def test_tally(birds, expected):
    assert solution.tally(birds) == Counter(expected)


@pytest.mark.task(1)
def test_tally_is_a_counter():
    assert solution.tally(["owl", "tit"])["wren"] == 0


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("birds", "places", "expected"),
    [
        (["robin", "tit", "tit"], 2, ["tit", "robin"]),
        (["tit", "robin", "tit", "finch"], 3, ["tit", "finch", "robin"]),
        (["robin", "finch", "robin", "finch"], 1, ["finch"]),
        (["owl", "tit", "tit", "wren", "tit", "wren"], 3, ["tit", "wren", "owl"]),
        (["wren", "owl", "wren", "owl", "tit"], 2, ["owl", "wren"]),
        (["tit", "owl", "owl", "robin", "robin"], 1, ["owl"]),
        (["owl"], 3, ["owl"]),
        (["owl", "owl"], 3, ["owl"]),
        (["owl"], 0, []),
        ([], 3, []),
    ],
)
def test_top(birds, places, expected):
    assert solution.top(birds, places) == expected


@pytest.mark.task(2)
@given(BIRDS)
def test_every_bird_has_a_place(birds):
    assert sorted(solution.top(birds, 99)) == sorted(set(birds))


@pytest.mark.task(2)
def test_top_leaves_the_notes_as_they_are():
    birds = ["tit", "owl", "tit"]
    solution.top(birds, 2)
    assert birds == ["tit", "owl", "tit"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (["tit", "tit", "owl"], ["tit", "robin"], {"tit": 1, "owl": 1}),
        (["tit"], ["tit", "tit"], {}),
        (["tit", "owl"], ["owl", "tit"], {}),
        (["wren", "wren", "wren"], [], {"wren": 3}),
        ([], ["wren"], {}),
    ],
)
def test_more_than(now, before, expected):
    more = solution.more_than(now, before)
    assert dict(more) == expected


@pytest.mark.task(3)
def test_more_than_is_a_counter():
    assert solution.more_than(["owl"], ["tit"])["wren"] == 0


@pytest.mark.task(3)
@given(BIRDS, BIRDS)
def test_what_came_and_what_went(now, before):
    came, went = solution.more_than(now, before), solution.more_than(before, now)
    assert sum(came.values()) - sum(went.values()) == len(now) - len(before)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("sightings", "expected"),
    [
        ([(9, "tit"), (8, "owl"), (9, "robin")], [(9, ["tit", "robin"]), (8, ["owl"])]),
        ([(7, "tit"), (7, "owl"), (7, "tit")], [(7, ["tit", "owl", "tit"])]),
        ([(10, "owl")], [(10, ["owl"])]),
        ([], []),
    ],
)
def test_by_hour(sightings, expected):
    assert list(solution.by_hour(sightings).items()) == expected


@pytest.mark.task(4)
def test_by_hour_is_a_plain_dictionary():
    assert type(solution.by_hour([(9, "tit")])) is dict
