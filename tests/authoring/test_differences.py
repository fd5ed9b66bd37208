import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.authoring.differences import difference


@pytest.mark.parametrize(
    ("got", "expected", "sentence"),
    [
        ("1\n5\n", "1\n6\n", 'line 2 is "5", not "6"'),
        ("1\n", "1\n2\n", 'line 2 is missing, not "2"'),
        ("1\n2\n", "1\n", 'line 2 is "2", not missing'),
        ("1", "1\n", 'line 1 is "1" without a line break, not "1"'),
        ("a" * 100 + "\n", "b\n", f'line 1 is "{"a" * 80}...", not "b"'),
    ],
)
def test_the_first_line_that_differs_is_told(got: str, expected: str, sentence: str) -> None:
    assert difference(got, expected) == sentence


@given(st.text(), st.text())
def test_only_equal_texts_have_no_difference(got: str, expected: str) -> None:
    assert bool(difference(got, expected)) == (got != expected)
