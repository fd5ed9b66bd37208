"""Who may come in."""

import pytest
from django.conf import settings

from tests.web.conftest import HOST, Browser


@pytest.fixture
def stranger(database, small):
    return Browser(key=False)


def test_without_the_key_every_page_says_which_address_to_open(stranger):
    page = stranger.get("/plan/")
    assert page.status == 403
    assert "Open the whole address that `milepost serve` printed" in page


def test_a_wrong_key_opens_nothing(stranger):
    assert stranger.get("/", {"key": "0" * 40}).status == 403


def test_the_key_is_exchanged_for_a_cookie_and_leaves_the_address(stranger):
    page = stranger.get("/plan/", {"key": str(settings.START_KEY), "week": "2"})
    cookie = stranger.client.cookies["milepost-key-8000"]
    assert (page.status, page.to) == (302, "/plan/?week=2")
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert stranger.get("/roadmap/").status == 302


def test_the_cookie_does_not_tell_the_key(stranger):
    stranger.get("/", {"key": str(settings.START_KEY)})
    assert str(settings.START_KEY) not in stranger.client.cookies["milepost-key-8000"].value


def test_a_made_up_cookie_opens_nothing(stranger):
    stranger.client.cookies["milepost-key-8000"] = "made-up"
    assert stranger.get("/").status == 403


def test_the_address_to_print_has_the_key():
    assert str(settings.START_ADDRESS) == f"http://{HOST}/?key={settings.START_KEY}"


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000", "LOCALHOST:8000"])
def test_this_machines_own_names_are_answered(browser, host):
    browser.client.defaults["HTTP_HOST"] = host
    assert browser.get("/settings/").status == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:8001", "localhost.evil.example:8000", ""])
def test_any_other_name_is_refused_with_the_address_to_open(browser, host):
    browser.client.defaults["HTTP_HOST"] = host
    page = browser.get("/settings/")
    assert page.status == 400
    assert "http://127.0.0.1:8000" in page


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9000"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/plan/", "/exercise/double/draft/", "/skill/a/continue/"])
def test_other_pages_change_nothing(browser, goal, path, headers):
    page = browser.post(path, **headers)
    assert page.status == 403
    assert "only from its own pages" in page


def test_our_own_pages_may_write(browser, goal):
    page = browser.post("/skill/a/continue/", **{"Origin": f"http://{HOST}", "Sec-Fetch-Site": "same-origin"})
    assert page.status == 302


@pytest.mark.parametrize("path", ["/plan/", "/first/", "/settings/", "/exercise/double/draft/", "/exercise/double/check/"])
def test_each_write_needs_the_token_of_its_form(database, small, path):
    page = Browser(enforce_csrf_checks=True).post(path)
    assert page.status == 403
    assert "This form is no longer valid" in page


def test_other_pages_may_lead_here(browser):
    assert browser.get("/settings/", **{"Sec-Fetch-Site": "cross-site"}).status == 200
