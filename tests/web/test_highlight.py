"""Colour for code that is only read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.web.highlight import highlight


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        ("def f():", '<span class="k">def</span> <span class="f">f</span>():'),
        ("x = 'a'", 'x = <span class="s">&#x27;a&#x27;</span>'),
        ("1 + None", '<span class="n">1</span> + <span class="n">None</span>'),
        ("# why", '<span class="c"># why</span>'),
        ("print(x)", "print(x)"),
    ],
)
def test_words_get_their_marks(source, marked):
    assert highlight(source) == marked


def test_markup_in_code_stays_text():
    assert "<b>" not in highlight("x = '<b>' # <i>")


@pytest.mark.parametrize("source", ["'open", "((", "    bad\n  indent", "€ = 1", "x = \0"])
def test_what_python_cannot_read_is_shown_plain(source):
    assert "<span" not in highlight(source) or "€" in source


@given(st.text(alphabet=st.sampled_from("ab1 ()'\"#:=\n\t\\{}fé<&"), max_size=40))
def test_no_character_is_lost_or_added(source):
    from html import unescape

    assert unescape(re.sub(r"</?span[^>]*>", "", highlight(source))) == source
