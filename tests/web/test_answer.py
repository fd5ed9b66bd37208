"""What a learner hands in, as files."""

import tomllib

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from milepost.web.forms.answer import answers_in, files_of


def posted(**fields):
    query = QueryDict(mutable=True)
    for name, value in fields.items():
        query.setlist(name.replace("_", "-"), value if isinstance(value, list) else [value])
    return query


def test_names_come_from_the_exercise(small):
    assert files_of(small.exercises["double"], posted(file_0="x = 1\n", file_1="no")) == {"solution.py": "x = 1\n"}


@pytest.mark.parametrize("text", ["a\r\nb\r\n", "a\nb\n", "a\rb\r"])
def test_lines_end_as_python_wants_them(small, text):
    assert files_of(small.exercises["double"], posted(file_0=text)) == {"solution.py": "a\nb\n"}


def test_a_chosen_option_is_written_as_its_number_from_one(small):
    assert files_of(small.exercises["count"], posted(answer_0="1")) == {"answer.toml": "1 = 2\n"}


def test_several_options_are_written_as_a_list(small):
    assert files_of(small.exercises["count"], posted(answer_0=["0", "1"])) == {"answer.toml": "1 = [1, 2]\n"}


@pytest.mark.parametrize("value", ["x", "-1", "", "99999", "٣"])
def test_nonsense_is_no_choice(small, value):
    assert files_of(small.exercises["count"], posted(answer_0=value)) == {"answer.toml": ""}


def test_answers_are_shown_again(small):
    exercise = small.exercises["follow"]
    files = files_of(exercise, posted(answer_0="2", answer_1="2\nand more"))
    assert [asked.text for asked in answers_in(exercise, files)] == ["2", "2\nand more"]
    [chosen] = answers_in(small.exercises["count"], {"answer.toml": "1 = 2\n"})
    assert chosen.chosen == {1}


@pytest.mark.parametrize("text", ["", "not toml [", "9 = 1", "1 = 77"])
def test_answers_that_cannot_be_read_are_none(small, text):
    [asked] = answers_in(small.exercises["count"], {"answer.toml": text})
    assert (asked.text, asked.chosen) == ("", frozenset())


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_any_text_survives_as_toml(text):
    from milepost.web.forms.answer import _text, _toml

    clean = text.encode("utf-8", "replace").decode()
    assert tomllib.loads(f"x = {_toml(_text(clean))}")["x"] == _text(clean)
