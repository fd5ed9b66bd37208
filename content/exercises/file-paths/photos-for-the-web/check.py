import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(["lake.jpg", "hut.png", "a.b.jpg"])
FOLDERS = st.lists(st.sampled_from(["2031", "may", "x.jpg"]), max_size=3)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031/lake.jpg", True),
        ("hut.png", True),
        ("a.b.jpg", True),
        ("2031/lake.jpg.txt", False),
        ("2031.jpg/lake", False),
        ("jpg", False),
        ("lakejpg", False),
        ("lake.gif", False),
        ("lake.", False),
        ("lake.pn", False),
    ],
)
def test_is_photo(text, expected):
    assert solution.is_photo(text) is expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031/lake.jpg", "2031/small/lake.jpg"),
        ("2031/may/hut.png", "2031/may/small/hut.png"),
        ("lake.jpg", "small/lake.jpg"),
        ("lake/lake.jpg", "lake/small/lake.jpg"),
        ("small/hut.jpg", "small/small/hut.jpg"),
        ("2031/lake.old.jpg", "2031/small/lake.old.jpg"),
    ],
)
def test_small(text, expected):
    assert solution.small(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031/lake.jpg", "site/2031/lake.html"),
        ("lake.jpg", "site/lake.html"),
        ("2031/may/hut.png", "site/2031/may/hut.html"),
        ("2031/lake.small.jpg", "site/2031/lake.small.html"),
        ("jpg/my.jpg.png", "site/jpg/my.jpg.html"),
    ],
)
def test_page(text, expected):
    assert solution.page(text) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("site", "expected"),
    [("www", "www/2031/lake.html"), ("www/club", "www/club/2031/lake.html"), ("www/", "www/2031/lake.html")],
)
def test_page_elsewhere(site, expected):
    assert solution.page("2031/lake.jpg", site=site) == expected


@pytest.mark.task(3)
@given(FOLDERS, NAMES)
def test_a_page_has_as_many_folders_as_its_photo_and_one_more(folders, name):
    page = solution.page("/".join([*folders, name]))
    assert page.split("/")[:-1] == ["site", *folders]
