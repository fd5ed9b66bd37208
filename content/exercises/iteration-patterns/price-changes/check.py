import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

BEFORE = {"milk": 145, "bread": 320, "tea": 490, "salt": 95}
AFTER = {"tea": 520, "bread": 320, "milk": 175, "cocoa": 410}
FREE = {"sample": 0, "bag": 10}
NO_LONGER_FREE = {"sample": 5, "bag": 0}
LISTS = st.dictionaries(st.sampled_from(["ant", "bee", "cat", "dog", "elk"]), st.integers(0, 9))


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (BEFORE, AFTER, [("milk", 145, 175), ("tea", 490, 520)]),
        ({"tea": 490}, {"tea": 450}, [("tea", 490, 450)]),
        (BEFORE, {}, []),
        ({}, AFTER, []),
        (BEFORE, BEFORE, []),
        (FREE, NO_LONGER_FREE, [("bag", 10, 0), ("sample", 0, 5)]),
        ({"b": 1, "a": 9}, {"b": 2, "a": 8}, [("a", 9, 8), ("b", 1, 2)]),
    ],
    ids=["lists", "cheaper", "all-gone", "all-new", "same", "free", "order"],
)
def test_changed(before, after, expected):
    assert solution.changed(dict(before), dict(after)) == expected


@pytest.mark.task(1)
@given(LISTS, LISTS)
def test_compared_backwards_old_and_new_change_places(before, after):
    forwards = solution.changed(before, after)
    backwards = solution.changed(after, before)
    assert [(name, old, new) for name, new, old in backwards] == forwards


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (BEFORE, AFTER, (["salt"], ["cocoa"])),
        ({}, {"b": 1, "a": 2}, ([], ["a", "b"])),
        ({"z": 1, "y": 2, "x": 3}, {"y": 2}, (["x", "z"], [])),
        (BEFORE, BEFORE, ([], [])),
        ({"tea": 1}, {"tea": 2}, ([], [])),
        (FREE, {"bag": 10, "apple": 0, "sample": 0}, ([], ["apple"])),
        ({}, {}, ([], [])),
    ],
    ids=["lists", "all-new", "gone", "same", "other-price", "free", "empty"],
)
def test_gone_and_new(before, after, expected):
    assert solution.gone_and_new(dict(before), dict(after)) == expected


@pytest.mark.task(2)
@given(LISTS, LISTS)
def test_without_the_gone_and_with_the_new_it_is_this_years_list(before, after):
    gone, new = solution.gone_and_new(before, after)
    assert sorted(set(before) - set(gone)) + new == sorted(set(before) & set(after)) + sorted(set(after) - set(before))


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"a": 10, "b": 10}, {"a": 12, "b": 15}, [(5, "b"), (2, "a")]),
        (BEFORE, AFTER, [(30, "milk"), (30, "tea")]),
        (AFTER, BEFORE, []),
        ({"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 4, "c": 2}, [(3, "b"), (1, "a"), (1, "c")]),
        ({"a": 50, "b": 10}, {"a": 51, "b": 40}, [(30, "b"), (1, "a")]),
        ({"a": 5, "b": 5}, {"a": 15, "b": 7}, [(10, "a"), (2, "b")]),
        (FREE, NO_LONGER_FREE, [(5, "sample")]),
        ({"a": 1}, {"a": 1, "b": 3}, []),
        ({}, {}, []),
    ],
    ids=["two", "same-rise", "cheaper", "three", "not-the-price", "ten", "free", "new-thing", "empty"],
)
def test_dearer(before, after, expected):
    assert solution.dearer(dict(before), dict(after)) == expected


@pytest.mark.task(3)
@given(LISTS, LISTS)
def test_what_is_dearer_one_way_is_cheaper_the_other(before, after):
    up = {name for rise, name in solution.dearer(before, after)}
    down = {name for rise, name in solution.dearer(after, before)}
    assert up | down == {name for name, old, new in solution.changed(before, after)}
    assert up & down == set()


@pytest.mark.task(1)
def test_changed_leaves_both_as_they_were():
    before = {"milk": 145, "salt": 95}
    after = {"milk": 175, "cocoa": 410}
    solution.changed(before, after)
    assert [before, after] == [{"milk": 145, "salt": 95}, {"milk": 175, "cocoa": 410}]


@pytest.mark.task(2)
def test_gone_and_new_leaves_both_as_they_were():
    before = {"milk": 145, "salt": 95}
    after = {"milk": 175, "cocoa": 410}
    solution.gone_and_new(before, after)
    assert [before, after] == [{"milk": 145, "salt": 95}, {"milk": 175, "cocoa": 410}]


@pytest.mark.task(3)
def test_dearer_leaves_both_as_they_were():
    before = {"milk": 145, "salt": 95}
    after = {"milk": 175, "cocoa": 410}
    solution.dearer(before, after)
    assert [before, after] == [{"milk": 145, "salt": 95}, {"milk": 175, "cocoa": 410}]
