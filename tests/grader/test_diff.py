from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from milepost.domain.verdict import Change
from milepost.grader.diff import diff, only_space_differs


def shown(got: str, expected: str) -> str:
    marks = {"same": "{}", "got": "[-{}-]", "expected": "[+{}+]"}
    return "".join(marks[change.kind].format(change.text) for change in diff(got, expected))


def side(changes: tuple[Change, ...], kind: str) -> str:
    return "".join(change.text for change in changes if change.kind in ("same", kind))


def test_equal_texts_have_no_difference() -> None:
    assert diff("tea", "tea") == ()


def test_what_is_shared_stays_whole() -> None:
    assert shown("{'zoo': 1, 'lake': 2}", "{'zoo': 1, 'lake': 3}") == "{'zoo': 1, 'lake': [-2-][+3+]}"


def test_something_missing_stands_on_one_side_only() -> None:
    assert shown("[1, 3]", "[1, 2, 3]") == "[1, [+2, +]3]"


def test_chance_matches_of_single_characters_are_not_shown() -> None:
    assert shown("breakfast", "baker's") == "b[-reakfast-][+aker's+]"


def test_white_space_that_alone_differs_is_made_visible() -> None:
    assert shown("a b\n", "a  b") == "a [+·+]b[-↵\n-]"
    assert shown("a\tb", "a b") == "a[-→-][+·+]b"


def test_white_space_beside_other_differences_stays_as_it_is() -> None:
    assert shown("tea 1", "teas 2") == "tea[- 1-][+s 2+]"


def test_long_texts_are_compared_line_by_line_first() -> None:
    lines = [f"line {number} of the report\n" for number in range(400)]
    changed = [*lines[:100], "line 100 of the REPORT\n", *lines[101:300], *lines[302:]]
    changes = diff("".join(changed), "".join(lines))
    assert [(change.kind, change.text) for change in changes if change.kind != "same"] == [
        ("got", "REPORT"),
        ("expected", "report"),
        ("expected", "line 300 of the report\nline 301 of the report\n"),
    ]


def test_two_long_lines_that_share_nothing_are_compared_whole() -> None:
    changes = diff("ab" * 5_000, "ba" * 5_000)
    assert side(changes, "got") == "ab" * 5_000


def test_only_space_differs_is_not_true_of_equal_texts() -> None:
    assert not only_space_differs("a b", "a b")
    assert only_space_differs("ab", "a b")


TEXT = st.text(alphabet="ab{}' ,\n1", max_size=40)


@given(TEXT, TEXT)
def test_each_side_can_be_put_together_again(got: str, expected: str) -> None:
    if got != expected and not only_space_differs(got, expected):
        changes = diff(got, expected)
        assert side(changes, "got") == got
        assert side(changes, "expected") == expected


@example("\n1", "1\n1")
@given(TEXT, TEXT)
def test_no_two_neighbours_are_of_one_kind(got: str, expected: str) -> None:
    kinds = [change.kind for change in diff(got, expected)]
    assert all(one != other for one, other in pairwise(kinds))
