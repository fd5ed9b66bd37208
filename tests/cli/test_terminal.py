from hypothesis import given
from hypothesis import strategies as st

from milepost.cli.terminal import harmless, hours


def test_ordinary_text_stays_as_it_is():
    assert harmless("Piléa 木, a\ttab\nand a line") == "Piléa 木, a\ttab\nand a line"


def test_an_escape_sequence_is_shown_and_not_obeyed():
    assert harmless("\x1b[31mred\x07") == "\\x1b[31mred\\x07"


def test_text_cannot_be_turned_round():
    assert harmless("\u202egnp.exe") == "\\u202egnp.exe"


@given(st.text())
def test_nothing_harmless_holds_a_control_character(text):
    assert not any(ord(character) < 32 and character not in "\n\t" for character in harmless(text))


def test_times_read_as_people_say_them():
    assert [hours(minutes) for minutes in (5, 60, 105, 600, -90)] == ["5 min", "1 h", "1 h 45", "10 h", "-1 h 30"]
