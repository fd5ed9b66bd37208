"""What a request may carry."""

import pytest

PATH = "/exercise/double/draft/"


def test_two_megabytes_are_refused_with_a_sentence(browser, goal):
    page = browser.post(PATH, {"file-0": "x" * 2_000_000})
    assert page.status == 413
    assert "Make it shorter" in page


def test_more_text_than_an_exercise_needs_is_refused_with_a_sentence(browser, goal):
    page = browser.post("/exercise/double/check/", {"file-0": "x" * 300_000})
    assert page.status == 413
    assert "256 KiB" in page


def test_bytes_that_are_not_text_are_refused_with_a_sentence(browser, goal):
    page = browser.post(PATH, body="file-0=%ff%fe")
    assert page.status == 400
    assert "UTF-8" in page


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "multipart/form-data; boundary=x"])
def test_only_forms_are_read(browser, goal, content_type):
    page = browser.post(PATH, body="{}", content_type=content_type)
    assert page.status == 400
    assert "application/x-www-form-urlencoded" in page


def test_thousands_of_fields_are_refused_with_a_sentence(browser, goal):
    page = browser.post("/plan/", {f"n{number}": "1" for number in range(5000)})
    assert page.status == 400
    assert "Nothing was changed" in page
