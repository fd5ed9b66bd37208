"""`/skill/ID/continue/` and `/run/`."""

import pytest

from milepost.learning import recording


def test_continue_leads_to_the_exercises_and_proves_nothing(browser, goal, learner):
    page = browser.post("/skill/a/continue/")
    assert (page.status, page.to) == (302, "/skill/a/#exercise")
    assert "a" in recording.record(learner).finished_lessons
    assert "You have read this lesson." in browser.get("/skill/a/")


def test_continue_without_exercises_leads_to_today(browser, goal):
    assert browser.post("/skill/c/continue/").to == "/"


def test_an_example_runs_as_it_was_changed(browser, goal):
    page = browser.post("/skill/a/run/", {"source": "print(6 * 7)"})
    assert page.status == 200
    assert "42" in page


def test_an_example_may_read_what_is_typed(browser, goal):
    assert "Hello Ana" in browser.post("/skill/a/run/", {"source": "print('Hello', input())", "stdin": "Ana"})


def test_a_shell_example_runs_in_a_shell(browser, goal):
    assert "sub" in browser.post("/skill/a/run/", {"source": "mkdir sub\nls\n", "language": "sh"})


@pytest.mark.parametrize(
    ("source", "sentence"),
    [("1 / 0", "ZeroDivisionError"), ("print(", "was never closed"), ("x = 1", "only what it prints")],
)
def test_what_went_wrong_is_said(browser, goal, source, sentence):
    assert sentence in browser.post("/skill/a/run/", {"source": source})


def test_what_it_prints_is_shown_as_text(browser, goal):
    page = browser.post("/skill/a/run/", {"source": "print('<script>')"})
    assert page.has("&lt;script&gt;")


def test_an_example_the_size_of_a_book_is_refused(browser, goal):
    page = browser.post("/skill/a/run/", {"source": "#" * 300_000})
    assert page.status == 413


def test_nothing_is_kept_of_a_run(browser, goal, learner):
    browser.post("/skill/a/run/", {"source": "print(1)"})
    assert recording.evidence_of(learner) == ()
