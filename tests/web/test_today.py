"""`/`: the next step, the road, this week."""


def test_before_the_first_goal_it_leads_to_the_three_questions(browser):
    page = browser.get("/")
    assert (page.status, page.to) == (302, "/first/")


def test_it_shows_the_next_step_with_its_minutes(browser, goal):
    page = browser.get("/")
    assert page.has('class="sign sign-now" href="/skill/a/"')
    assert "Now: Lesson A 1 h" in page
    assert page.html.count("sign-now") == 1


def test_it_says_where_the_learner_is(browser, goal):
    assert "Section 1 of 2: Section one" in browser.get("/")


def test_it_says_when_the_plan_arrives(browser, goal):
    page = browser.get("/")
    assert "At these hours you arrive on" in page
    assert "1 January 2099" in page


def test_a_finished_lesson_moves_the_next_step(browser, goal):
    browser.post("/skill/a/continue/")
    page = browser.get("/")
    assert page.has('sign-now" href="/exercise/double/"')
    assert "off the plan" in page


def test_an_impossible_plan_offers_what_fits(browser, learner):
    from django.utils.timezone import localdate, now

    from milepost.learning.planning import Intent, set_goal

    today = localdate()
    set_goal(learner, Intent(goal="road", by=today, weekday_minutes=(60,) * 7), today=today, now=now())
    page = browser.get("/")
    assert "More hours, a later date, or fewer projects" in page


def test_a_reached_goal_offers_a_new_one(browser, learner):
    from django.utils.timezone import localdate, now

    from milepost.learning.planning import Intent, set_goal

    today = localdate()
    set_goal(learner, Intent(goal="c", by=None, weekday_minutes=(60,) * 7), today=today, now=now())
    for skill in ("a", "c"):
        browser.post(f"/skill/{skill}/report/")
    page = browser.get("/")
    assert "You have arrived" in page
    assert "Choose a new goal" in page


def test_the_week_is_a_table_with_today_in_it(browser, goal):
    page = browser.get("/")
    assert page.has('aria-current="date"', "<caption", 'scope="row"')
