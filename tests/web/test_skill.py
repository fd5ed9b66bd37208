"""`/skill/ID/`: the lesson beside the exercises."""

from tests.web.conftest import RIGHT


def test_the_lesson_and_the_first_exercise_stand_together(browser, goal):
    page = browser.get("/skill/a/")
    assert page.has('class="work-lesson"', 'id="exercise"', 'name="file-0"')
    assert "Exercise 1 of 5" in page


def test_every_kind_of_block_is_there(browser, goal):
    page = browser.get("/skill/a/")
    assert page.has("<em>this</em>", "data-runs", "data-predicts", "data-traces", '<details class="try">')
    assert page.has("&lt;b&gt;")


def test_without_script_every_answer_can_still_be_seen(browser, goal):
    page = browser.get("/skill/a/")
    assert page.has("<summary>The answer</summary>", "<summary>All steps</summary>", "<summary>Show one way</summary>")


def test_the_next_exercise_follows_the_passed_one(browser, goal):
    browser.post("/exercise/double/check/", {"file-0": RIGHT})
    assert "Exercise 2 of 5" in browser.get("/skill/a/")


def test_a_skill_without_a_lesson_says_so(browser, goal):
    page = browser.get("/skill/b/")
    assert "There is no lesson for this yet" in page
    assert "I can do this" in page
    assert page.has('href="/skill/a/"')


def test_a_lesson_without_exercises_can_be_marked_by_hand(browser, goal):
    page = browser.get("/skill/c/")
    assert "I can do this" in page
    assert not page.has('id="exercise"')


def test_it_works_before_the_first_goal(browser):
    assert browser.get("/skill/a/").status == 200


def test_state_is_told_in_a_word(browser, goal):
    assert "new" in browser.get("/skill/a/").text.split("One", 1)[1][:40]
    browser.post("/skill/a/continue/")
    assert "learning" in browser.get("/skill/a/")
