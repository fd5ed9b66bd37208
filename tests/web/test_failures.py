"""What cannot be done is said in a sentence."""

import errno

import pytest
from django.db import OperationalError

from milepost.domain.problem import Problem
from milepost.learning import library
from milepost.learning.database import DatabaseTroubleError
from milepost.web.views import skills


def raising(error):
    def story(*_arguments, **_options):
        raise error

    return story


@pytest.mark.parametrize(
    "path",
    ["/nowhere/", "/skill/none/", "/exercise/none/", "/roadmap/none/", "/projects/none/", "/exercise/double/attempts/9/"],
)
def test_what_is_not_there_has_a_page(browser, goal, path):
    page = browser.get(path)
    assert page.status == 404
    assert "There is no" in page
    assert "Open the roadmap" in page


def test_an_id_with_markup_is_shown_as_text(browser):
    page = browser.get("/skill/<script>alert(1)</script>/")
    assert page.status == 404
    assert "<script>alert" not in page.html


@pytest.mark.parametrize(
    "path", ["/exercise/double/check/", "/skill/a/report/", "/plan/preview/", "/exercise/double/start-over/"]
)
def test_an_address_that_only_takes_forms_says_so(browser, path):
    page = browser.get(path)
    assert page.status == 405
    assert page.header("Allow") == "POST"
    assert "only takes what its page sends" in page


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OperationalError("database is locked"), "Another program holds"),
        (OperationalError("attempt to write a readonly database"), "may not write"),
        (OperationalError("database or disk is full"), "disk is full"),
        (DatabaseTroubleError("This database was last used by a newer Milepost."), "newer Milepost"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
    ],
)
def test_trouble_with_the_record_says_what_to_do(browser, goal, monkeypatch, caplog, error, sentence):
    monkeypatch.setattr(skills.reporting, "report", raising(error))
    page = browser.post("/skill/b/report/")
    assert page.status == 503
    assert sentence in page
    assert "Traceback" not in page


def test_broken_content_lists_every_problem_with_its_place(browser, monkeypatch):
    problems = (
        Problem(file="skills/01.toml", line=3, message="say what"),
        Problem(file="roadmaps/x.toml", message="say why"),
    )
    monkeypatch.setattr(library, "content", raising(library.BrokenContentError(problems)))
    page = browser.get("/roadmap/")
    assert page.status == 503
    assert "skills/01.toml:3: say what" in page
    assert "roadmaps/x.toml: say why" in page


def test_our_own_mistakes_show_no_trace(browser, goal, monkeypatch, caplog):
    monkeypatch.setattr(skills.reporting, "report", raising(ZeroDivisionError("secret")))
    page = browser.post("/skill/b/report/")
    assert page.status == 500
    assert "Something broke in Milepost" in page
    assert "secret" not in page
    assert "ZeroDivisionError" not in page.html
