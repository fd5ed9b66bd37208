import pytest

from milepost.authoring.prose import LONGEST_SENTENCE, prose_problems, unwritten

LONG = "word " * LONGEST_SENTENCE


def lines(markdown: str) -> list[int]:
    return [line for line, _ in prose_problems(markdown)]


@pytest.mark.parametrize(
    "word", ["just", "Simply", "easy", "easily", "obvious", "obviously", "Of course", "trivial", "basically"]
)
def test_a_word_that_blames_is_found_with_its_line(word: str) -> None:
    (problem,) = prose_problems(f"# Tea\n\nThis is {word} tea.\n")
    assert problem[0] == 3
    assert f'"{word}"' in problem[1]


@pytest.mark.parametrize(
    "text", ["Adjust it.", "An easel.", "`just`", "[a page](https://example.org/just)", "```text\njust\n```\n"]
)
def test_parts_of_words_code_and_addresses_blame_nobody(text: str) -> None:
    assert lines(text) == []


def test_a_sentence_of_thirty_words_is_accepted() -> None:
    assert lines(LONG) == []


def test_a_sentence_of_31_words_is_too_long() -> None:
    (problem,) = prose_problems(f"Short one.\n\nHere {LONG}")
    assert problem == (3, 'Split this sentence of 31 words (at most 30): "Here word word word word word ..."')


@pytest.mark.parametrize("end", [".", "?", "!", ":", '."', ".)", ".*"])
def test_a_sentence_ends_at_its_mark(end: str) -> None:
    assert lines(f"Here it ends{end} {LONG}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"First {LONG[:50]}\n\n{LONG}",
        f"# First heading\n{LONG}",
        f"- first item\n- {LONG[:-10]}",
        f"1. first\n2. {LONG[:-10]}",
        f"| a cell | {LONG}|",
        f"{LONG}\n```text\n{LONG}\n```\n",
    ],
)
def test_paragraphs_headings_items_and_cells_are_sentences_of_their_own(text: str) -> None:
    assert lines(text) == []


def test_a_sentence_goes_on_over_the_lines_of_its_paragraph_and_quotation() -> None:
    assert lines(f"> Here {LONG[:50]}\n> {LONG[:-50]}") == [1]


def test_code_between_backticks_is_one_word() -> None:
    assert lines(f"`{LONG}` {LONG[:-10]}") == []


def test_a_fence_of_tildes_is_code_too() -> None:
    assert lines(f"~~~\nHere {LONG}\n```\n~~~\n") == []


def test_what_a_scaffold_left_for_the_author_is_found() -> None:
    assert [line for line, _ in unwritten("# Tea\n\nFILL IN: what is tea?\n")] == [3]


def test_a_written_text_has_nothing_left() -> None:
    assert list(unwritten("Please fill in your name.")) == []
