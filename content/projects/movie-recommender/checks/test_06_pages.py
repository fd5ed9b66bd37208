"""Stage 6, a page to rate and discover: the same lists as the API's, for people, by mouse or keyboard."""

import shutil

import pytest

MOST_TABS = 400


@pytest.fixture(scope="module")
def variables(tmp_path_factory):
    return {"MODEL_DIR": str(tmp_path_factory.mktemp("served") / "model")}


@pytest.fixture(scope="module", autouse=True)
def trained(studio, world, variables):
    shutil.copytree(studio.model(world, "factors"), variables["MODEL_DIR"])


@pytest.fixture
def user(accounts):
    return accounts.signup()


@pytest.fixture
def titles(world):
    """Of films that many people rated, and that no other title contains."""
    all_titles = [film.title[:-7] for film in world.films]
    counts = world.counts
    films = sorted(world.films, key=lambda film: -counts[film.id])
    alone = [film for film in films if sum(film.title[:-7].lower() in other.lower() for other in all_titles) == 1]
    return {film.title[:-7]: film for film in alone}


def stored(user):
    return {item["movie_id"]: item["rating"] for item in user.http.get("/api/me/ratings", query={"per_page": 100}).items}


def like(user, world, taste, count=6):
    counts = world.counts
    films = sorted((film for film in world.films if film.taste == taste), key=lambda film: -counts[film.id])
    for film in films[:count]:
        user.http.put(f"/api/me/ratings/{film.id}", json={"rating": 5}).expect(200)


def search(window, title):
    window.fill("search-input", title)
    window.focus("search-input")
    window.press("Enter")
    window.sees("movie-item", count=1, text=title)


def tab_to(window, is_there, what):
    for _ in range(MOST_TABS):
        window.page.keyboard.press("Tab")
        if window.page.evaluate(is_there):
            return
    raise AssertionError(f"{MOST_TABS} times Tab, and {what} never had the focus.")


def tab_to_hook(window, hook):
    tab_to(window, f"document.activeElement.closest('[data-testid=\"{hook}\"]') !== null", f"`{hook}`")


@pytest.mark.requirement("R1")
def test_a_person_can_sign_up_log_out_and_log_in(browser, invent):
    window = browser.open("/signup")
    name, email, password = invent.name(), invent.email(), invent.password()
    for hook, text in (("name", name), ("email", email), ("password", password)):
        window.fill(f"signup-{hook}", text)
    window.click("signup-submit")
    window.sees("current-user", text=name)
    assert window.path == "/"
    window.click("logout")
    window.sees_no("current-user")
    window.go("/login")
    window.fill("login-email", email)
    window.fill("login-password", invent.password())
    window.click("login-submit")
    window.sees("error")
    window.fill("login-email", email)
    window.fill("login-password", password)
    window.click("login-submit")
    window.sees("current-user", text=name)


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("path", ["/", "/recommendations"])
def test_visitors_are_sent_to_the_login_page(browser, path):
    window = browser.open(path)
    window.sees("login-email")
    assert window.path == "/login"


@pytest.mark.requirement("R1")
def test_the_session_is_kept_in_a_safe_cookie(browser, user):
    window = browser.open("/", user=user)
    cookies = [cookie for cookie in window.page.context.cookies() if cookie["httpOnly"]]
    assert [cookie["sameSite"] for cookie in cookies][:1] == ["Lax"]


@pytest.mark.requirement("R1")
def test_a_form_without_its_csrf_token_is_refused(pages, user):
    page = pages.log_in(user)
    assert page.click_without_csrf("logout").status == 403


@pytest.mark.requirement("R2")
def test_a_search_leaves_what_it_finds_and_a_click_rates(browser, user, titles):
    window = browser.open("/", user=user)
    window.sees("movie-item")
    for (title, film), stars in zip(list(titles.items())[:2], (4, 1), strict=False):
        search(window, title)
        assert window.text("movie-title") == " ".join(title.split())
        window.click(f"rate-{stars}", within={"movie-item": title})
        window.waits_until(
            lambda film=film, stars=stars: stored(user).get(film.id) == stars, saying="The rating should be stored."
        )
    window.fill("search-input", "no title has this in it")
    window.focus("search-input")
    window.press("Enter")
    window.sees("empty")


@pytest.mark.requirement("R3")
def test_the_page_shows_what_the_api_recommends(browser, user, world):
    like(user, world, 1)
    window = browser.open("/recommendations", user=user)
    window.sees("recommendation-item", count=10)
    items = user.http.get("/api/me/recommendations").expect(200).json["items"]
    assert window.texts("movie-title") == [" ".join(item["movie"]["title"].split()) for item in items]
    for item in items[:3]:
        row = {"recommendation-item": item["movie"]["title"]}
        for reason in item["because"]:
            window.sees("because", text=reason["title"], within=row)


@pytest.mark.requirement("R4")
def test_rating_a_recommended_film_replaces_it(browser, user, world):
    like(user, world, 2)
    window = browser.open("/recommendations", user=user)
    window.sees("recommendation-item", count=10)
    first = user.http.get("/api/me/recommendations").expect(200).json["items"][0]["movie"]
    before = window.texts("movie-title")
    window.click("rate-2")
    window.waits_until(lambda: stored(user).get(first["id"]) == 2, saying="The first film should be rated.")
    window.waits_until(
        lambda: len(window.texts("movie-title")) == 10 and window.texts("movie-title")[0] != before[0],
        saying="The film should leave the list, and another one come.",
    )
    came = {item["movie"]["title"] for item in user.http.get("/api/me/recommendations").expect(200).json["items"]}
    assert set(window.texts("movie-title")) == {" ".join(title.split()) for title in came}


@pytest.mark.requirement("R5")
def test_everything_works_by_keyboard_alone(browser, user, titles):
    window = browser.open("/", user=user)
    for title, film in list(titles.items())[:5]:
        tab_to_hook(window, "search-input")
        window.press("Control+a")
        window.page.keyboard.type(title)
        window.press("Enter")
        window.sees("movie-item", count=1, text=title)
        tab_to_hook(window, "rate-5")
        window.press("Enter")
        window.waits_until(lambda film=film: stored(user).get(film.id) == 5, saying=f"Enter should rate {title}.")
        window.sees("search-input")
    tab_to(
        window,
        "(document.activeElement.getAttribute('href') || '').endsWith('/recommendations')",
        "a link to /recommendations",
    )
    window.press("Enter")
    window.sees("recommendation-item", count=10)


@pytest.mark.requirement("R6")
def test_titles_with_markup_are_text(browser, user, titles):
    window = browser.open("/", user=user)
    title = next(title for title in titles if title.startswith("<b>"))
    search(window, title)
    assert window.text("movie-title") == title
    assert window.page.locator('[data-testid="movie-title"] b').count() == 0


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("path", ["/login", "/signup", "/", "/recommendations"])
def test_pages_are_well_made(browser, user, path):
    page = browser.open(path, user=user if path in ("/", "/recommendations") else None).page
    page.wait_for_selector("[data-testid]")
    assert page.get_attribute("html", "lang")
    assert page.title().strip()
    assert page.locator('meta[name="viewport"]').count() == 1
    unlabelled = page.eval_on_selector_all(
        "input:not([type=hidden]), select", "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)"
    )
    assert unlabelled == [], "Each input needs a label."
