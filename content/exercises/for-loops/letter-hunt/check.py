import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.text(alphabet="abAB x", max_size=8)
LETTERS = st.sampled_from(["a", "b", "A", "x"])


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("word", "letter", "expected"),
    [
        ("banana", "a", 3),
        ("banana", "b", 1),
        ("banana", "n", 2),
        ("banana", "z", 0),
        ("Anna", "a", 1),
        ("noon", "n", 2),
        ("", "a", 0),
        ("aaaa", "a", 4),
    ],
)
def test_count_letter(word, letter, expected):
    assert solution.count_letter(word, letter) == expected


@pytest.mark.task(1)
@given(WORDS, WORDS, LETTERS)
def test_two_words_hold_as_many_as_both_together(one, two, letter):
    together = solution.count_letter(one + two, letter)
    assert together == solution.count_letter(one, letter) + solution.count_letter(two, letter)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Edinburgh", 3),
        ("IOU", 3),
        ("rhythm", 0),
        ("aeiou", 5),
        ("AEIOU", 5),
        ("", 0),
        ("banana", 3),
        ("six boxes", 3),
        ("xyz", 0),
    ],
)
def test_count_vowels(text, expected):
    assert solution.count_vowels(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("word", "letter", "expected"),
    [
        ("banana", "a", "bnn"),
        ("banana", "b", "anana"),
        ("banana", "z", "banana"),
        ("Anna", "a", "Ann"),
        ("aaa", "a", ""),
        ("", "a", ""),
        ("green tea", " ", "greentea"),
    ],
)
def test_without(word, letter, expected):
    assert solution.without(word, letter) == expected


@pytest.mark.task(3)
@given(WORDS, LETTERS)
def test_what_is_gone_is_what_was_counted(word, letter):
    shorter = solution.without(word, letter)
    assert solution.count_letter(shorter, letter) == 0
    assert len(word) - len(shorter) == solution.count_letter(word, letter)
