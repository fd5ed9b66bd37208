import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.curriculum import inline_html, markdown_html
from milepost.curriculum.markdown import blocks_of, refused_links, slugs_of


def test_markdown_becomes_html():
    assert markdown_html("# Tea\n\nIt is *hot*.") == "<h1>Tea</h1>\n<p>It is <em>hot</em>.</p>\n"


def test_words_within_a_line_get_no_paragraph():
    assert inline_html("at `100` degrees\n# not a heading") == "at <code>100</code> degrees\n# not a heading"


def test_raw_html_is_shown_as_text():
    html = markdown_html("<script>alert(1)</script>\n\n<b onclick=x>bold</b> &lt;i&gt;")
    assert "<script" not in html
    assert "<b" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


@pytest.mark.parametrize("address", ["https://docs.python.org/3/", "http://example.org", "HTTPS://example.org", "#step-1"])
def test_links_over_http_or_within_the_page_stay(address):
    assert f'<a href="{address}">here</a>' in markdown_html(f"[here]({address})")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "mailto:a@b.org",
        "//example.org",
        "other.md",
        "/login",
        "https:",
        "https://",
        "",
        "#a b",
        "java&#115;cript:alert(1)",
    ],
)
def test_other_links_leave_their_words_and_are_told(address):
    text = f"One.\n\nSee [*here*](<{address}>)."
    assert markdown_html(text) == "<p>One.</p>\n<p>See <em>here</em>.</p>\n"
    (problem,) = refused_links(blocks_of(text), "a.md")
    assert (problem.file, problem.line) == ("a.md", 3)


def test_an_address_between_angle_brackets_is_judged_too():
    assert markdown_html("<javascript:alert> <https://a.org>") == (
        '<p>javascript:alert <a href="https://a.org">https://a.org</a></p>\n'
    )


def test_a_link_inside_of_a_list_in_a_quotation_is_judged_too():
    assert "href" not in markdown_html("> - [x](javascript:x)\n>   1. [y](other.md)")


def test_a_picture_leaves_its_words_and_is_told():
    text = "![a cup](https://example.org/cup.png)"
    assert markdown_html(text) == "<p>a cup</p>\n"
    assert "'https://example.org/cup.png' isn't shown" in str(*refused_links(blocks_of(text), "a.md"))


def test_a_picture_in_a_link_leaves_the_link():
    assert markdown_html("[![cup](x.png)](https://a.org)") == '<p><a href="https://a.org">cup</a></p>\n'


def test_a_table_is_aligned_by_class_because_pages_allow_no_style():
    html = markdown_html("| a | b |\n| --- | ---: |\n| 1 | 2 |")
    assert '<th class="align-right">b</th>' in html
    assert "<td>1</td>" in html
    assert "style" not in html


def test_a_fence_says_its_language_and_keeps_its_signs():
    html = markdown_html('```python\nprint("<b>")\n```')
    assert html == '<pre><code class="language-python">print(&quot;&lt;b&gt;&quot;)\n</code></pre>\n'


def test_each_block_has_its_line_and_the_words_that_are_seen():
    blocks = list(blocks_of("# `Tea` *time*\n\n- one\n- [two](https://a.org)\n\n```\ncode\n```\n"))
    assert [(block.kind, block.line, block.text) for block in blocks] == [
        ("h1", 1, "Tea time"),
        ("bullet_list_open", 3, "one two"),
        ("fence", 6, ""),
    ]


def test_slugs_are_plain_and_each_comes_once():
    titles = ["What you'll be able to do", "Step 1: in, out", "Step 1 in out", "Café", "!?", "?"]
    assert slugs_of(titles) == ["what-youll-be-able-to-do", "step-1-in-out", "step-1-in-out-2", "café", "part", "part-2"]


ODDITIES = st.sampled_from(
    [
        "<script>",
        "</p>",
        "<img src=x onerror=y>",
        "](javascript:x)",
        "[a](",
        "![b](",
        "`",
        "```",
        "\n\n",
        "> ",
        "&#106;",
        '"',
        "'",
    ]
)


@settings(deadline=None)
@given(st.lists(ODDITIES | st.text(max_size=8), max_size=12).map("".join))
def test_whatever_is_written_no_element_or_address_comes_through_but_ours(text):
    html = markdown_html(text)
    tags = set(re.findall(r"<(\w+)", html))
    assert tags <= {"p", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "br", "hr"} | {
        f"h{level}" for level in range(1, 7)
    } | {"table", "thead", "tbody", "tr", "th", "td"}
    assert all(re.match(r"https?://|#", address, re.IGNORECASE) for address in re.findall(r'href="([^"]*)"', html))
    assert not re.search(r"<[^>]*\son\w+=", html)
