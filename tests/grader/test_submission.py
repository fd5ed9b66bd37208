from hypothesis import given
from hypothesis import strategies as st

from milepost.grader.submission import LARGEST, Refusal, read

ONE = ("solution.py",)
TWO = ("main.py", "shop.py")


def refused(files: dict[str, str | bytes], names: tuple[str, ...] = ONE) -> Refusal:
    result = read(files, names)
    assert isinstance(result, Refusal)
    return result


def test_a_lone_file_of_any_name_is_the_only_one() -> None:
    assert read({"../My homework (2).txt": "x = 1\n"}, ONE) == {"solution.py": "x = 1\n"}


def test_bytes_become_text() -> None:
    assert read({"solution.py": "née = 1\n".encode()}, ONE) == {"solution.py": "née = 1\n"}


def test_a_byte_order_mark_and_other_line_ends_do_not_matter() -> None:
    assert read({"solution.py": b"\xef\xbb\xbfx = 1\r\ny = 2\rz = 3"}, ONE) == {"solution.py": "x = 1\ny = 2\nz = 3"}


def test_files_come_in_the_order_of_the_exercise() -> None:
    result = read({"shop.py": "1", "main.py": "2"}, TWO)
    assert isinstance(result, dict)
    assert list(result) == ["main.py", "shop.py"]


def test_a_missing_file_is_named() -> None:
    assert refused({"main.py": "x"}, TWO).message == "shop.py is missing. The files are main.py, shop.py."


def test_no_file_at_all_says_so() -> None:
    assert refused({}).message == "solution.py is missing. The only file is solution.py."


def test_an_unknown_file_is_named() -> None:
    assert "notes.txt doesn't belong here" in refused({"solution.py": "x", "notes.txt": "y"}).message


def test_a_name_with_a_path_is_a_name_like_any_other() -> None:
    assert "../main.py doesn't belong here" in refused({"../main.py": "x", "shop.py": "y"}, TWO).message


def test_a_name_that_would_move_the_cursor_is_shown_as_text() -> None:
    assert "a\\x1b[2J" in refused({"a\x1b[2J": "x", "solution.py": "y"}).message


def test_two_mebibytes_are_too_much() -> None:
    refusal = refused({"solution.py": b"#" * (2 << 20)})
    assert (refusal.outcome, refusal.message) == (
        "failed",
        "This is 2048 KiB long, and 256 KiB is the most. Is it the right file?",
    )


def test_exactly_the_limit_is_not_too_much() -> None:
    assert not isinstance(read({"solution.py": "#" * LARGEST}, ONE), Refusal)


def test_bytes_that_are_no_text_are_a_syntax_error_with_their_line() -> None:
    refusal = refused({"solution.py": b"x = 1\ny = '\xe9'\n"})
    assert refusal.outcome == "syntax_error"
    assert "line 2 has a byte that isn't UTF-8" in refusal.message


def test_utf_16_is_named() -> None:
    assert "UTF-16" in refused({"solution.py": "x = 1".encode("utf-16")}).message


def test_a_nul_is_a_syntax_error_with_its_line() -> None:
    refusal = refused({"solution.py": "x = 1\n\0"})
    assert refusal.outcome == "syntax_error"
    assert "line 2 has a NUL character" in refusal.message


def test_half_a_character_is_a_syntax_error() -> None:
    assert refused({"solution.py": "x = '\ud83d'"}).outcome == "syntax_error"


def test_an_empty_file_says_so() -> None:
    assert "nothing in it yet" in refused({"solution.py": b" \n\t\n"}).message


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=20) | st.binary(max_size=20), max_size=3))
def test_whatever_comes_gives_text_that_can_be_encoded_or_one_sentence(files: dict[str, str | bytes]) -> None:
    result = read(files, ONE)
    texts = [result.message] if isinstance(result, Refusal) else list(result.values())
    assert all(text.encode() for text in texts)
