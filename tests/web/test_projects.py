"""`/projects/` and `/projects/ID/`."""


def test_those_of_the_road_come_first(browser, goal):
    page = browser.get("/projects/")
    assert page.html.index("On your road") < page.html.index("Shop")


def test_it_says_that_checks_come_later(browser, goal):
    assert "comes with a later version" in browser.get("/projects/")
    assert "come with a later version" in browser.get("/projects/shop/")


def test_without_a_goal_all_are_listed(browser):
    page = browser.get("/projects/")
    assert "All projects" in page
    assert page.has('href="/projects/shop/"', 'href="/projects/mill/"')


def test_one_shows_its_stages_core_first(browser, goal):
    page = browser.get("/projects/shop/")
    assert page.html.index("1. Stage 1") < page.html.index("Further") < page.html.index("2. Stage 2")
    assert page.has('id="stage-s1"', 'href="/skill/b/"')


def test_those_left_out_stand_apart(browser, goal):
    browser.post("/plan/", {"goal": "road", "left_out": "shop", **{f"hours_{n}": "1" for n in range(7)}})
    assert "Left out" in browser.get("/projects/")
