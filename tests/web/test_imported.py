"""Exercises that were imported, on the pages."""

from dataclasses import replace

import pytest

from milepost.domain.exercise import Origin
from milepost.learning import library
from milepost.web.standing import standing
from tests.web.conftest import RIGHT

ORIGIN = Origin(
    track="exercism",
    title="Exercism's Python track",
    address="https://exercism.org/x",
    authors=("ana",),
    contributors=("ben",),
    licence="MIT License",
)


@pytest.fixture
def imported(browser, goal, monkeypatch):
    content = library.content()
    own = content.exercises["double"]
    twice = replace(
        own,
        id="exercism:twice",
        title="Twice",
        origin=ORIGIN,
        given={"data.py": "X = 1\n"},
        left_out=("T::test_x",),
        introduction="<p>Once.</p>",
    )
    monkeypatch.setattr(library, "content", lambda: replace(content, imported={twice.id: twice}))
    return own.skill


def test_the_skills_page_lists_them_beneath_ours_with_their_origin(browser, imported):
    page = browser.get(f"/skill/{imported}/")
    assert page.has('href="/exercise/exercism:twice/#exercise"', "More practice, from elsewhere")
    assert "Exercise 1 of 5" in page


def test_origin_licence_and_what_is_left_out_stand_on_its_page(browser, imported):
    page = browser.get("/exercise/exercism:twice/")
    assert "Imported exercise 1 of 1" in page
    assert "Written by ana. With contributions by ben. Licence: MIT License." in page
    assert "One of its tests can't be asked here and is left out." in page
    assert page.has('href="https://exercism.org/x"', "Read first", "Beside your file stands data.py")


def test_it_can_be_done_and_moves_neither_mastery_nor_plan(browser, imported):
    browser.post("/exercise/exercism:twice/check/", {"file-0": RIGHT})
    page = browser.get("/exercise/exercism:twice/")
    assert "All 2 checks pass" in page or "passed" in page
    assert standing().overview.mastery[imported].state == "new"


def test_a_draft_of_it_is_kept(browser, imported):
    browser.post("/exercise/exercism:twice/draft/", {"file-0": "# mine\n"})
    assert "# mine" in browser.get("/exercise/exercism:twice/")
