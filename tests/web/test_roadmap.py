"""`/roadmap/` and `/roadmap/ID/`: each roadmap as a route."""


def test_the_learners_own_comes_first(browser, goal):
    assert browser.get("/roadmap/").to == "/roadmap/road/"


def test_without_a_goal_the_first_one_is_shown(browser):
    assert browser.get("/roadmap/").to == "/roadmap/road/"


def test_every_roadmap_can_be_chosen(browser, goal):
    page = browser.get("/roadmap/other/")
    assert page.has('href="/roadmap/road/"', 'href="/roadmap/other/" aria-current="page"')
    assert "You are here" not in page


def test_sections_stand_in_order_with_their_skills_and_projects(browser, goal):
    page = browser.get("/roadmap/road/")
    assert page.html.index('id="section-1"') < page.html.index('id="section-2"')
    assert page.has('href="/skill/b/"', 'href="/projects/shop/"')
    assert page.has('<li class="section section-now" id="section-1" aria-current="step">')


def test_the_learners_own_has_dates_and_a_place(browser, goal):
    page = browser.get("/roadmap/road/")
    assert "You are here." in page
    assert "left" in page


def test_milestones_stand_between_the_sections(browser, goal):
    page = browser.get("/roadmap/road/")
    assert page.html.index('id="section-1"') < page.html.index("Half-way") < page.html.index('id="section-2"')


def test_practice_and_what_comes_again_are_there(browser, goal):
    page = browser.get("/roadmap/road/")
    assert "Daily kata" in page
    assert "Again: A" in page


def test_the_choice_that_counts_is_named(browser, goal):
    assert "Chosen: With C" in browser.get("/roadmap/road/")


def test_a_completed_section_has_its_day(browser, goal):
    browser.post("/skill/a/report/")
    page = browser.get("/roadmap/road/")
    assert "Completed on" in page
    assert page.has("section-done", "milestone-done")


def test_a_goal_of_one_skill_is_a_road_too(browser, learner):
    browser.post("/first/", {"goal": "one-skill", "skill": "b", **{f"hours_{n}": "1" for n in range(7)}})
    assert browser.get("/roadmap/").to == "/roadmap/mine/"
    assert "You are here." in browser.get("/roadmap/mine/")
