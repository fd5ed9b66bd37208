"""Every page for everyone: in all themes, wide and narrow, with a screen reader's rules, and nothing off the side."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PATHS = (
    "/first/",
    "/",
    "/roadmap/full-stack-26-weeks/",
    "/roadmap/infrastructure-and-automation/",
    "/skill/dictionaries/",
    "/exercise/tally-the-votes/",
    "/exercise/sort-the-post/",
    "/exercise/watch-the-stock/",
    "/exercise/which-goes-first/",
    "/skill/docker-containers/",
    "/plan/",
    "/projects/",
    "/projects/job-scraper/",
    "/projects/calculator/",
    "/progress/",
    "/settings/",
    "/nowhere/",
)
CHECKED = "/exercise/tally-the-votes/"


def begin(page):
    """A goal that cannot be reached in time, and one answer that is wrong: the fullest pages."""
    page.goto(f"{page.origin}/first/")
    page.fill("#by", page.evaluate("new Date(Date.now() + 9e8).toISOString().slice(0, 10)"))
    page.get_by_role("button", name="Show me the road").click()
    page.goto(page.origin + CHECKED)
    page.get_by_role("button", name="Check", exact=True).click()
    page.locator(".verdict").wait_for(timeout=30_000)


@pytest.mark.parametrize(
    ("theme", "width"),
    [("light", 1280), ("light", 390), ("dark", 1280), ("dark", 390), ("contrast", 1280), ("contrast-dark", 390)],
)
def test_no_page_shuts_anybody_out(page, theme, width):
    begin(page)
    page.goto(f"{page.origin}/settings/")
    page.locator(f'input[name="theme"][value="{theme}"]').check()
    page.get_by_role("button", name="Keep").click()
    page.set_viewport_size({"width": width, "height": 900})
    found = []
    for path in PATHS:
        page.goto(page.origin + path)
        page.wait_for_load_state("networkidle")
        found += [f"{path}: {each}" for each in _violations(page)]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{path}: wider than {width}")
    assert found == []


def _violations(page):
    for each in Axe().run(page).response["violations"]:
        for node in each["nodes"]:
            yield f"{each['id']} {node['html'][:160]} {node['any'][0]['message'] if node['any'] else ''}"


def test_the_first_stop_of_the_keyboard_skips_to_the_content(page):
    page.goto(f"{page.origin}/settings/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
