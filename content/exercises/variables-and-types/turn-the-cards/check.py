import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("ball", "foot", "football"),
        ("light", "sun", "sunlight"),
        ("sun", "moon", "moonsun"),
        ("", "tea", "tea"),
        ("tea", "", "tea"),
        ("to", "to", "toto"),
    ],
)
def test_swap(left, right, expected):
    assert solution.swap(left, right) == expected


WORDS = st.text(alphabet="abc", max_size=4)


@pytest.mark.task(1)
@given(WORDS, WORDS)
def test_the_word_begins_with_the_right_card_and_ends_with_the_left(left, right):
    word = solution.swap(left, right)
    assert len(word) == len(left) + len(right)
    assert word.startswith(right)
    assert word.endswith(left)
