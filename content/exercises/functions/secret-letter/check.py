import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TEXTS = st.text(alphabet=LETTERS + " ABZ019.!é", max_size=12)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("letter", "expected"),
    [("a", 0), ("b", 1), ("m", 12), ("x", 23), ("z", 25), ("D", -1), (" ", -1), ("7", -1), ("é", -1)],
)
def test_place(letter, expected):
    assert solution.place(letter) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "a"), (3, "d"), (25, "z"), (26, "a"), (27, "b"), (55, "d"), (-1, "z"), (-26, "a"), (-27, "z")],
)
def test_letter_at(number, expected):
    assert solution.letter_at(number) == expected


@pytest.mark.task(2)
@given(st.sampled_from(LETTERS), st.integers(-3, 3))
def test_full_rounds_lead_back_to_the_letter(letter, rounds):
    assert solution.letter_at(solution.place(letter) + 26 * rounds) == letter


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("meet me at 8", "phhw ph dw 8"),
        ("abc", "def"),
        ("xyz", "abc"),
        ("Hello, Ana!", "Hhoor, Aqd!"),
        ("", ""),
        ("8 + 9", "8 + 9"),
    ],
)
def test_encode(text, expected):
    assert solution.encode(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("shift", "expected"),
    [(1, "yza"), (0, "xyz"), (25, "wxy"), (26, "xyz"), (-1, "wxy"), (30, "bcd")],
)
def test_encode_with_another_shift(shift, expected):
    assert solution.encode("xyz", shift=shift) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "expected"),
    [("phhw ph dw 8", "meet me at 8"), ("abc", "xyz"), ("Hhoor!", "Hello!")],
)
def test_decode(text, expected):
    assert solution.decode(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("shift", "expected"), [(1, "Iello!"), (0, "Ifmmp!"), (27, "Iello!")])
def test_decode_with_another_shift(shift, expected):
    assert solution.decode("Ifmmp!", shift) == expected


@pytest.mark.task(3)
@given(TEXTS, st.integers(-40, 40))
def test_decode_gives_the_text_back(text, shift):
    assert solution.decode(solution.encode(text, shift), shift) == text


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("phhw ph dw 8", "meet", 3),
        ("hello", "hello", 0),
        ("gdkkn", "hello", 25),
        ("zzz", "cat", None),
        ("phhw", "at", None),
        ("ifmmp xpsme", "world", 1),
        ("abc", "b", 0),
        ("abc", "z", 1),
        ("nb", "a", 1),
    ],
)
def test_crack(text, word, expected):
    assert solution.crack(text, word) == expected


@pytest.mark.task(4)
@given(st.text(alphabet=LETTERS, min_size=1, max_size=6), st.integers(0, 25))
def test_a_cracked_letter_contains_the_word(word, shift):
    letter = solution.encode("9 " + word + "!", shift)
    assert word in solution.decode(letter, solution.crack(letter, word))
