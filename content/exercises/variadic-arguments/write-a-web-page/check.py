import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.text(alphabet="ab é", max_size=4)
NAMED = st.dictionaries(st.sampled_from(["id", "lang", "title", "dir"]), WORDS)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["Hello"], "<p>Hello</p>"),
        ([], "<p></p>"),
        (["Hello ", "Ana"], "<p>Hello Ana</p>"),
        (["b", "a", "b"], "<p>bab</p>"),
        (["<b>Hi</b>", " Ben"], "<p><b>Hi</b> Ben</p>"),
    ],
)
def test_tag(parts, expected):
    assert solution.tag("p", *parts) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"id": "m"}, '<td id="m">3</td>'),
        ({"title": "x", "id": "m"}, '<td title="x" id="m">3</td>'),
        ({"colspan": 2}, '<td colspan="2">3</td>'),
        ({"title": ""}, '<td title="">3</td>'),
    ],
)
def test_tag_with_attributes(attributes, expected):
    assert solution.tag("td", "3", **attributes) == expected


@pytest.mark.task(1)
@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4), NAMED)
def test_parts_side_by_side_are_as_one(one, two, attributes):
    joined = solution.tag("p", "".join(one), "".join(two), **attributes)
    assert solution.tag("p", *one, *two, **attributes) == joined


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("text", "to", "expected"),
    [("Home", "/", '<a href="/">Home</a>'), ("Our menu", "/menu", '<a href="/menu">Our menu</a>')],
)
def test_link(text, to, expected):
    assert solution.link(text, to) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"id": "top"}, '<a href="/" id="top">Home</a>'),
        ({"title": "Start", "id": "top"}, '<a href="/" title="Start" id="top">Home</a>'),
    ],
)
def test_link_with_attributes(attributes, expected):
    assert solution.link("Home", "/", **attributes) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["tea", "milk"], "<ul><li>tea</li><li>milk</li></ul>"),
        (["tea"], "<ul><li>tea</li></ul>"),
        ([], "<ul></ul>"),
        (["b", "a", "b"], "<ul><li>b</li><li>a</li><li>b</li></ul>"),
    ],
)
def test_bullets(items, expected):
    assert solution.bullets(items) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"id": "shop"}, '<ul id="shop"><li>tea</li></ul>'),
        ({"title": "x", "id": "m"}, '<ul title="x" id="m"><li>tea</li></ul>'),
    ],
)
def test_bullets_with_attributes(attributes, expected):
    assert solution.bullets(["tea"], **attributes) == expected
