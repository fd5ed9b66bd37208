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
    page = browser.post("/skill/a/run/", {"block": "3", "source": "print(6 * 7)"})
    assert page.status == 200
    assert "42" in page


def test_an_example_may_read_what_is_typed(browser, goal):
    assert "Hello Ana" in browser.post("/skill/a/run/", {"block": "3", "source": "print('Hello', input())", "stdin": "Ana"})


def test_a_shell_example_runs_in_a_shell(browser, goal):
    assert "sub" in browser.post("/skill/a/run/", {"block": "23", "source": "mkdir sub\nls\n"})


@pytest.mark.parametrize(
    ("source", "sentence"),
    [("1 / 0", "ZeroDivisionError"), ("print(", "was never closed"), ("x = 1", "only what it prints")],
)
def test_what_went_wrong_is_said(browser, goal, source, sentence):
    assert sentence in browser.post("/skill/a/run/", {"block": "3", "source": source})


def test_what_it_prints_is_shown_as_text(browser, goal):
    page = browser.post("/skill/a/run/", {"block": "3", "source": "print('<script>')"})
    assert page.has("&lt;script&gt;")


def test_an_example_the_size_of_a_book_is_refused(browser, goal):
    page = browser.post("/skill/a/run/", {"block": "3", "source": "#" * 300_000})
    assert page.status == 413


def test_nothing_is_kept_of_a_run(browser, goal, learner):
    browser.post("/skill/a/run/", {"block": "3", "source": "print(1)"})
    assert recording.evidence_of(learner) == ()


def test_an_example_finds_the_files_that_the_lesson_showed(browser, goal):
    source = "import shop\nprint(shop.PRICE * 2, open('shop.py').read())"
    assert "440 PRICE = 220" in browser.post("/skill/a/run/", {"block": "24", "source": source})


def test_a_file_is_shown_with_its_name(browser, goal):
    page = browser.get("/skill/a/")
    assert page.has("<figcaption><code>shop.py</code></figcaption>", 'aria-label="The file shop.py"')


def test_files_and_language_come_from_the_lesson_alone(browser, goal):
    sent = {"block": "3", "language": "sh", "files": "shop.py", "shop.py": "1", "name": "shop.py"}
    page = browser.post("/skill/a/run/", {**sent, "source": "import os\nprint(os.listdir())"})
    assert "[&#x27;example.py&#x27;]" in page


@pytest.mark.parametrize("block", ["", "0", "21", "22", "999", "-3", "3.0", "x" * 5000, "9" * 5000, "\u0663"])
def test_a_block_that_does_not_run_or_is_not_there_is_told(browser, goal, block):
    page = browser.post("/skill/a/run/", {"block": block, "source": "print(1)"})
    assert page.status == 404
    assert "Load the page again" in page


def test_a_skill_without_a_lesson_has_no_example(browser, goal):
    assert browser.post("/skill/b/run/", {"block": "3", "source": "print(1)"}).status == 404


def test_an_example_that_cannot_run_here_says_why(browser, goal):
    page = browser.post("/skill/a/run/", {"block": "26", "source": "print(1)"})
    assert "This can't be run here: it talks to servers" in page.text.replace("&#x27;", "'")
    assert "doctor" in page
