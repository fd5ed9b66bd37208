import pytest

from milepost.grader.harness.contrast import contrast


@pytest.mark.parametrize(
    ("got", "expected", "kind"),
    [
        (None, 3, "nothing"),
        (len, 3, "not called"),
        ("3", 3, "text of it"),
        (3, "3", "not as text"),
        ((1, 2), [1, 2], "other container"),
        ({"a": 1}, "a", "other type"),
        ("a b", "ab", "spaces"),
        ("Tea", "tea", "capitals"),
        (0.1 + 0.2, 0.3, "rounding"),
        ([2, 1], [1, 2], "order"),
        ([1], [1, 2], "ends early"),
        ([1, 2], [1], "goes on"),
        ([], [1], "empty"),
        ([1], [], "not empty"),
        ({}, {"a": 1}, "empty"),
        ({"a": 1}, {"a": 1, "b": 2}, "keys missing"),
        ({"a": 1, "b": 2}, {"a": 1}, "keys too many"),
    ],
)
def test_a_difference_with_a_name_is_named(got: object, expected: object, kind: str) -> None:
    assert contrast(got, expected, "")["kind"] == kind


@pytest.mark.parametrize(
    ("got", "expected"),
    [(3, 4), ("tea", "milk"), ([1, 3], [1, 2]), ({"a": 1}, {"a": 2}), ({"a": 1}, {"b": 1}), (3, 3.5), (None, None)],
)
def test_a_difference_that_speaks_for_itself_has_no_name(got: object, expected: object) -> None:
    assert contrast(got, expected, "") == {}


@pytest.mark.parametrize(("printed", "expected"), [("3\n", 3), ("tea\n", "tea"), ("[1, 2]\n", [1, 2])])
def test_what_was_printed_instead_of_returned_is_noticed(printed: str, expected: object) -> None:
    assert contrast(None, expected, printed)["kind"] == "printed"


def test_the_missing_keys_are_named_and_not_all_of_many() -> None:
    assert contrast({}, dict.fromkeys("abcdef"), "")["items"] == "'a', 'b', 'c', 'd', …"


def test_values_whose_comparison_fails_are_survived() -> None:
    class Odd:
        def __eq__(self, _: object) -> bool:
            raise RuntimeError

        __hash__ = None  # type: ignore[assignment] # as Python does it for a class with __eq__

    assert contrast([Odd()], [Odd()], "") == {}


def test_what_pytest_compares_with_is_no_type_of_its_own() -> None:
    assert contrast(0.4, pytest.approx(0.3), "") == {}
