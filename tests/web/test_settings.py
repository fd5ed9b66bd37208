"""`/settings/`: the look, the record, the sandbox."""

import pytest

from milepost.sandbox import FakeSandbox
from tests.conftest import DATA


def test_it_says_where_the_record_lies_and_how_to_back_it_up(browser):
    page = browser.get("/settings/")
    assert str(DATA) in page
    assert "milepost backup" in page


@pytest.mark.parametrize(
    ("level", "title", "honest"),
    [
        ("namespaces", "A world of its own for each answer", "sees nothing of this machine but Python"),
        ("landlock", "A locked process for each answer", "may see that a file exists"),
        ("plain", "A plain process with limits, no sandbox", "can read and change what you can"),
    ],
)
def test_it_says_honestly_how_answers_are_run(browser, monkeypatch, level, title, honest):
    monkeypatch.setattr("milepost.learning.library.grading_sandbox", lambda: FakeSandbox(name=level))
    page = browser.get("/settings/")
    assert title in page
    assert honest in page


@pytest.mark.parametrize("theme", ["light", "dark", "contrast", "contrast-dark"])
def test_a_theme_is_kept_in_this_browser(browser, theme):
    browser.post("/settings/", {"theme": theme})
    page = browser.get("/settings/")
    assert page.has(f'<html lang="en" data-theme="{theme}">', f'value="{theme}" checked')


def test_the_systems_theme_takes_the_choice_away(browser):
    browser.post("/settings/", {"theme": "dark"})
    browser.post("/settings/", {"theme": ""})
    assert browser.get("/settings/").has('<html lang="en">')


def test_a_theme_that_is_none_changes_nothing(browser):
    browser.post("/settings/", {"theme": '"><script>'})
    browser.client.cookies["milepost-theme"] = '"><script>'
    assert browser.get("/settings/").has('<html lang="en">')


def test_every_page_says_that_the_interface_is_english(browser, goal):
    for path in ("/", "/settings/", "/nowhere/"):
        assert "The interface is English." in browser.get(path)
