import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

WORDS = ["cat", "cot", "cart", "dog", "cut", "coat", "dot"]
WORD = st.text(alphabet="abc", max_size=4)
PATTERN = st.text(alphabet="abc?", max_size=4)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("word", "pattern", "expected"),
    [
        ("cat", "c?t", True),
        ("dot", "c?t", False),
        ("cart", "c?t", False),
        ("", "", True),
        ("cat", "cat", True),
        ("cat", "???", True),
        ("cat", "c??t", False),
        ("cat", "c?", False),
        ("ca", "ca?", False),
        ("tac", "c?t", False),
        ("cap", "c?t", False),
        ("art", "?at", False),
        ("oat", "?at", True),
    ],
)
def test_fits(word, pattern, expected):
    assert solution.fits(word, pattern) is expected


@pytest.mark.task(1)
@given(WORD, st.lists(st.booleans(), min_size=4, max_size=4))
def test_a_word_fits_when_some_of_its_letters_are_hidden(word, hidden):
    pattern = "".join("?" if hide else letter for letter, hide in zip(word, hidden))
    assert solution.fits(word, pattern) is True


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("words", "pattern", "expected"),
    [
        (WORDS, "c?t", ["cat", "cot", "cut"]),
        (WORDS, "?o?", ["cot", "dog", "dot"]),
        (WORDS, "z?", []),
        (WORDS, "dog", ["dog"]),
        (WORDS, "????", ["cart", "coat"]),
        (["dot", "cot", "dot"], "?ot", ["dot", "cot", "dot"]),
        ([], "c?t", []),
    ],
)
def test_candidates(words, pattern, expected):
    assert solution.candidates(list(words), pattern) == expected


@pytest.mark.task(2)
@given(st.lists(WORD, max_size=6))
def test_empty_squares_only_ask_for_the_length(words):
    found = [word for n in range(5) for word in solution.candidates(words, "?" * n)]
    assert sorted(found) == sorted(words)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("words", "pattern", "expected"),
    [
        (WORDS, "c?t", {1: {"a", "o", "u"}}),
        (WORDS, "d??", {1: {"o"}, 2: {"g", "t"}}),
        (WORDS, "z?", {1: set()}),
        (WORDS, "cat", {}),
        (WORDS, "?o?t", {0: {"c"}, 2: {"a"}}),
        (WORDS, "?x?t", {0: set(), 2: set()}),
        (WORDS, "c?a?", {1: {"o"}, 3: {"t"}}),
        (["aa", "ab"], "??", {0: {"a"}, 1: {"a", "b"}}),
        ([], "?", {0: set()}),
        (WORDS, "", {}),
    ],
)
def test_letters(words, pattern, expected):
    assert solution.letters(list(words), pattern) == expected


@pytest.mark.task(3)
@given(st.lists(WORD, max_size=6), PATTERN)
def test_each_letter_leads_to_a_word(words, pattern):
    for i, found in solution.letters(words, pattern).items():
        filled = [pattern[:i] + letter + pattern[i + 1 :] for letter in sorted(found)]
        assert sum(len(solution.candidates(words, p)) for p in filled) == len(solution.candidates(words, pattern))
