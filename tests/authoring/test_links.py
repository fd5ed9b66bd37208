import datetime
from pathlib import Path

import pytest

from milepost.authoring.links import LINKS, Sight, kept_up, links_in, read_links, unlisted, write_links

DOCS = "https://docs.python.org/3/library/csv.html"
LESSON = (
    f"# Files\n\nRead [about CSV]({DOCS}) and `[code](https://example.org/a)`.\n\n```text\n<https://example.org/b>\n```\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons/files.md").write_text(LESSON, encoding="utf-8")
    return tmp_path


def test_a_link_is_found_where_it_stands_and_code_is_none(content: Path) -> None:
    assert [(link.address, link.file, link.line) for link in links_in(content)] == [(DOCS, "lessons/files.md", 3)]


def test_an_address_of_this_machine_is_no_link_outside(content: Path) -> None:
    (content / "lessons/files.md").write_text("<http://localhost:8000/>\n<http://127.0.0.1:8000/>\n", encoding="utf-8")
    assert list(links_in(content)) == []


def test_without_a_list_every_link_is_unlisted(content: Path) -> None:
    assert [link.address for link in unlisted(content)] == [DOCS]


def test_a_link_that_was_entered_is_listed_though_nobody_has_seen_it(content: Path) -> None:
    write_links(content / LINKS, kept_up({}, links_in(content)))
    assert unlisted(content) == ()
    assert read_links(content / LINKS) == {DOCS: Sight()}


def test_what_was_seen_is_read_as_it_was_written(content: Path) -> None:
    seen = {DOCS: Sight(seen=datetime.date(2026, 2, 3), by='a "copy"'), "https://example.org/": Sight()}
    write_links(content / LINKS, seen)
    assert read_links(content / LINKS) == seen


def test_an_address_that_no_page_names_any_more_is_taken_out(content: Path) -> None:
    seen = Sight(seen=datetime.date(2026, 2, 3), by="the network")
    assert kept_up({DOCS: seen, "https://example.org/": seen}, links_in(content)) == {DOCS: seen}


@pytest.mark.parametrize("text", ["no toml", '"https://example.org/" = { since = 3 }', '"https://example.org/" = 3'])
def test_a_list_that_cannot_be_read_says_what_to_do(content: Path, text: str) -> None:
    (content / LINKS).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"links\.toml can't be read .* Take back what changed in it"):
        unlisted(content)
