import pytest
from solution import decode, encode


def test_nothing_is_no_runs():
    assert encode("") == []


def test_one_letter_is_one_run():
    assert encode("a") == [("a", 1)]


def test_equal_neighbours_are_one_run():
    assert encode("aaabccc") == [("a", 3), ("b", 1), ("c", 3)]


def test_equal_letters_apart_are_two_runs():
    assert encode("aba") == [("a", 1), ("b", 1), ("a", 1)]


def test_runs_are_written_out():
    assert decode([("x", 2), ("y", 1)]) == "xxy"


@pytest.mark.parametrize("text", ["", "zzzz"])
def test_back_and_forth_is_the_same(text):
    assert decode(encode(text)) == text


def test_a_run_of_nothing_is_refused():
    with pytest.raises(ValueError):
        decode([("a", 0)])
