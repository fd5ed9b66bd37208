import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SIGNS = st.text(alphabet="ab *#", max_size=10)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tea at five#buy soap", "tea at five"),
        ("hello", "hello"),
        ("#hello", ""),
        ("a#b#c", "a"),
        ("tea#", "tea"),
        ("", ""),
        ("t*ea#", "t*ea"),
    ],
)
def test_until_end(text, expected):
    assert solution.until_end(text) == expected


@pytest.mark.task(1)
@given(SIGNS, SIGNS)
def test_what_comes_after_the_end_changes_nothing(text, rest):
    assert solution.until_end(text + "#" + rest) == solution.until_end(text)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t*ea a**t five#buy so*ap", "tea at five"),
        ("**", ""),
        ("hello", "hello"),
        ("*a*b*", "ab"),
        ("a#*b", "a"),
        ("*#b", ""),
        ("", ""),
    ],
)
def test_message(text, expected):
    assert solution.message(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("t*ea a**t five#buy so*ap", 3, "tea"),
        ("t*ea a**t five#buy so*ap", 6, "tea at"),
        ("tea#", 20, "tea"),
        ("tea", 3, "tea"),
        ("tea", 2, "te"),
        ("tea", 1, "t"),
        ("tea", 0, ""),
        ("**tea", 2, "te"),
        ("te#a", 3, "te"),
        ("", 5, ""),
    ],
)
def test_on_screen(text, width, expected):
    assert solution.on_screen(text, width) == expected


@pytest.mark.task(3)
@given(SIGNS, st.integers(0, 12))
def test_the_screen_shows_the_beginning_of_the_message(text, width):
    shown = solution.on_screen(text, width)
    heard = solution.message(text)
    assert heard.startswith(shown)
    assert len(shown) == min(width, len(heard))
