"""Verdicts in marks."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.domain.verdict import Change, Finding
from milepost.web.templatetags.verdicts import caret, diff_line, sentences

CHANGES = st.lists(
    st.builds(Change, kind=st.sampled_from(["same", "got", "expected"]), text=st.text("ab<&' ", min_size=1, max_size=4)),
    max_size=8,
)


def shown(html):
    """What a reader sees of it, drawn spaces as spaces."""
    return unescape(re.sub(r'<span class="hidden">.*?</span>|<[^>]+>', "", html)).replace("·", " ")


def change(kind, text):
    return Change(kind=kind, text=text)


def test_what_is_missing_leaves_a_gap():
    line = diff_line((change("same", "["), change("expected", "1, "), change("same", "2]")), "got")
    assert line == '[<del class="gap"><span class="hidden">missing here</span>   </del>2]'


def test_what_was_replaced_is_padded_to_the_longer_one():
    changes = (change("same", "x"), change("got", "1"), change("expected", "20"), change("same", "y"))
    assert shown(diff_line(changes, "got")) == "x1 y"
    assert shown(diff_line(changes, "expected")) == "x20y"


def test_white_space_that_differs_is_drawn():
    assert '<span class="ws">·⏎' in diff_line((change("got", " \n"),), "got")


@given(CHANGES)
def test_both_lines_stay_in_step(changes):
    assert len(shown(diff_line(tuple(changes), "got"))) == len(shown(diff_line(tuple(changes), "expected")))


@given(CHANGES)
def test_no_text_becomes_markup(changes):
    assert "<" not in re.sub(r"</?(?:del|ins|span)[^>]*>", "", diff_line(tuple(changes), "got"))


def test_the_caret_stands_under_its_column():
    finding = Finding(task=1, name="x", outcome="crashed", line=12, column=5, source="a = b")
    lines = unescape(re.sub(r"<[^>]+>", "", caret(finding))).split("\n")
    assert lines[0].index("b") == lines[1].index("^")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Use `x`.", 'Use <code class="inline-code">x</code>.'),
        ("One ` alone", "One ` alone"),
        ("`<b>`", '<code class="inline-code">&lt;b&gt;</code>'),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_code_between_backticks_is_set_as_code(text, html):
    assert sentences(text) == html
