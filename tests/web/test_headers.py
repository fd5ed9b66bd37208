"""What every answer carries."""

import re

import pytest

PATHS = ["/", "/plan/", "/roadmap/road/", "/skill/a/", "/projects/", "/progress/", "/settings/", "/nowhere/"]


@pytest.mark.parametrize("path", PATHS)
def test_the_policy_allows_our_own_files_only(browser, goal, path):
    policy = browser.get(path).header("Content-Security-Policy")
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", PATHS)
def test_no_page_has_script_or_style_of_its_own(browser, goal, path):
    html = browser.get(path).html
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", html)


@pytest.mark.parametrize("path", PATHS)
def test_pages_are_not_stored(browser, goal, path):
    assert browser.get(path).header("Cache-Control") == "no-store"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
    ],
)
def test_browsers_are_told_to_be_strict(browser, name, value):
    assert browser.get("/settings/").header(name) == value


def test_only_a_page_with_an_editor_names_a_nonce(browser, goal):
    page = browser.get("/skill/a/")
    nonce = re.search(r'data-nonce="([^"]+)"', page.html).group(1)
    assert f"'nonce-{nonce}'" in page.header("Content-Security-Policy")
    assert "nonce" not in browser.get("/plan/").header("Content-Security-Policy")


def test_each_page_has_a_nonce_of_its_own(browser, goal):
    first, second = (re.search(r'data-nonce="([^"]+)"', browser.get("/skill/a/").html).group(1) for _ in range(2))
    assert first != second


def test_static_files_may_be_kept_for_good(browser):
    href = re.search(r'href="([^"]+tokens\.css)"', browser.get("/settings/").html).group(1)
    page = browser.get(href)
    assert page.status == 200
    assert "immutable" in page.header("Cache-Control")
    assert page.header("X-Content-Type-Options") == "nosniff"


def test_static_files_need_no_key(database, small):
    from tests.web.conftest import Browser

    stranger = Browser(key=False)
    href = re.search(r'href="([^"]+tokens\.css)"', stranger.get("/").html).group(1)
    assert stranger.get(href).status == 200
