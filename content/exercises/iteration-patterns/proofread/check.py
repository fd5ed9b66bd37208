import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

OLD = ["Dear Ben", "", "I hope your well.", "See you soon"]
NEW = ["Dear Ben", "", "I hope you're well.", "See you soon", "Ana"]
LINES = st.lists(st.sampled_from(["", "a", "b", "ab"]), max_size=6)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Dear Ben", "", "Bye"], [(1, "Dear Ben"), (3, "Bye")]),
        (["a", "a", "b", "a"], [(1, "a"), (2, "a"), (3, "b"), (4, "a")]),
        (["", " ", "x"], [(2, " "), (3, "x")]),
        (["", ""], []),
        ([], []),
    ],
)
def test_numbered(lines, expected):
    assert solution.numbered(lines) == expected


@pytest.mark.task(1)
@given(LINES)
def test_each_number_leads_to_its_line(lines):
    result = solution.numbered(list(lines))
    assert len(result) == len(lines) - lines.count("")
    for number, line in result:
        assert lines[number - 1] == line


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (OLD, NEW, [(3, "I hope your well.", "I hope you're well.")]),
        (["a", "b"], ["b", "a"], [(1, "a", "b"), (2, "b", "a")]),
        (["a", "b", "a"], ["a", "b", "c"], [(3, "a", "c")]),
        (["a", "b"], ["a"], []),
        (["a"], ["b", "c", "d"], [(1, "a", "b")]),
        (["", "x"], ["y", ""], [(1, "", "y"), (2, "x", "")]),
        (["A"], ["a"], [(1, "A", "a")]),
        ([], ["a"], []),
    ],
)
def test_changes(old, new, expected):
    assert solution.changes(list(old), list(new)) == expected


@pytest.mark.task(2)
@given(LINES, LINES)
def test_read_the_other_way_each_change_is_turned_round(old, new):
    forwards = solution.changes(list(old), list(new))
    backwards = solution.changes(list(new), list(old))
    assert [(number, before, after) for number, after, before in backwards] == forwards


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (OLD, NEW, [(5, "Ana")]),
        ([], ["a", ""], [(1, "a"), (2, "")]),
        (["a", "b"], ["c"], []),
        (["a"], ["b", "", "a", "c"], [(2, ""), (3, "a"), (4, "c")]),
        (["a", "b"], ["b", "a"], []),
        (["x"], ["x", "x"], [(2, "x")]),
        ([], [], []),
    ],
)
def test_added(old, new, expected):
    assert solution.added(list(old), list(new)) == expected


@pytest.mark.task(3)
@given(LINES, LINES)
def test_what_is_put_at_the_end_is_what_was_added(old, more):
    result = solution.added(list(old), old + more)
    assert [line for number, line in result] == more
