"""`/exercise/ID/`: one exercise, open."""

import pytest

from tests.web.conftest import RIGHT, STARTER, WRONG


def test_the_starter_stands_in_the_editor(browser, goal):
    assert browser.get("/exercise/double/").has(f">\n{STARTER}</textarea>")


def test_each_exercise_of_the_skill_can_be_chosen(browser, goal):
    page = browser.get("/exercise/follow/")
    assert "Exercise 3 of 5" in page
    assert page.has('href="/exercise/double/#exercise"', 'href="/exercise/follow/#exercise" aria-current="page"')


def test_hints_are_folded_under_their_question(browser, goal):
    assert browser.get("/exercise/double/").has("<summary>How?</summary><div><p>Twice.</p></div>")


def test_a_quiz_is_made_of_radio_buttons(browser, goal):
    assert browser.get("/exercise/count/").html.count('type="radio" name="answer-0"') == 2


def test_a_trace_shows_its_program_and_text_fields(browser, goal):
    page = browser.get("/exercise/follow/")
    assert page.has('<input class="input input-wide input-code" id="answer-0"')
    assert page.has('<textarea class="input input-wide input-code" id="answer-1"')
    assert page.html.partition("program")[2].count('<span class="line">') == 3


def test_an_order_has_its_lines_with_places_and_buttons(browser, goal):
    page = browser.get("/exercise/arrange/")
    assert page.html.count('class="order-line') == 4
    assert page.has('name="place-0"', 'name="indent-3"', 'data-move="up"')


def test_the_solution_stays_hidden_until_a_pass(browser, goal):
    assert "The author" not in browser.get("/exercise/double/")
    browser.post("/exercise/double/check/", {"file-0": WRONG})
    assert "The author" not in browser.get("/exercise/double/")
    browser.post("/exercise/double/check/", {"file-0": RIGHT})
    assert "The author" in browser.get("/exercise/double/")


@pytest.mark.parametrize("exercise", ["double", "count", "follow", "arrange", "greet"])
def test_there_is_one_now_on_the_page(browser, goal, exercise):
    assert browser.get(f"/exercise/{exercise}/").html.count("btn-now") == 1


def test_a_plain_text_box_is_kept_where_it_was_chosen(browser, goal):
    browser.post("/settings/", {"editor": "plain"})
    assert browser.get("/exercise/double/").has("data-plain>")
