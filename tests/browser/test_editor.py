"""The editor: drafts, the plain text box, starting over, Run."""

import re

import pytest
from playwright.sync_api import expect

EXERCISE = "/exercise/tally-the-votes/"


@pytest.fixture
def open_page(page):
    page.goto(page.origin + EXERCISE)
    expect(page.locator("#answer .cm-content")).to_be_visible()
    return page


def write(page, text):
    page.locator("#answer .cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(text)


def test_a_draft_is_saved_while_it_is_typed(open_page):
    write(open_page, "# half an idea\n")
    expect(open_page.locator("#saved")).to_have_text(re.compile("Saved"), timeout=10_000)
    open_page.reload()
    expect(open_page.locator("#answer .cm-content")).to_contain_text("# half an idea")


def test_a_draft_survives_a_tab_that_is_closed_at_once(open_page):
    context = open_page.context
    write(open_page, "# closed in the middle\n")
    open_page.close(run_before_unload=True)
    other = context.new_page()
    for _ in range(20):  # the browser sends it when it finds the time
        other.goto(open_page.origin + EXERCISE)
        if "# closed in the middle" in other.locator("#answer textarea").first.input_value():
            return
        other.wait_for_timeout(250)
    pytest.fail("The draft never arrived.")


def test_the_plain_text_box_holds_the_same_text(open_page):
    write(open_page, "# the same\n")
    open_page.get_by_role("button", name="Plain text box").click()
    box = open_page.get_by_role("textbox", name="Editor: solution.py")
    expect(box).to_have_value("# the same\n")
    box.fill("# changed\n")
    open_page.get_by_role("button", name="Plain text box").click()
    expect(open_page.locator("#answer .cm-content")).to_contain_text("# changed")


def test_start_over_can_be_undone(open_page):
    write(open_page, "# mine\n")
    open_page.get_by_role("button", name="Start over").click()
    expect(open_page.locator("#answer .cm-content")).to_contain_text("def tally(votes):")
    open_page.get_by_role("button", name="Undo").click()
    expect(open_page.locator("#answer .cm-content")).to_contain_text("# mine")


def test_run_shows_what_is_printed(open_page):
    write(open_page, "print('hello', input())\n")
    open_page.get_by_text("What is typed when it runs").click()
    open_page.get_by_label("Lines for input(), used by Run").fill("Ana")
    open_page.get_by_role("button", name="Run", exact=True).nth(-1).click()
    expect(open_page.locator("#ran")).to_contain_text("hello Ana", timeout=20_000)


def test_tab_indents_and_escape_lets_the_keyboard_go_on(open_page):
    write(open_page, "")
    open_page.keyboard.press("Tab")
    open_page.keyboard.type("x")
    expect(open_page.locator("#answer textarea").first).to_have_value("    x")
    open_page.keyboard.press("Escape")
    open_page.keyboard.press("Tab")
    assert "cm-content" not in open_page.evaluate("document.activeElement.className")


def test_the_line_of_a_mistake_can_be_reached(open_page):
    write(open_page, "x = 1\ny = (\n")
    open_page.keyboard.press("ControlOrMeta+Enter")
    open_page.get_by_role("button", name=re.compile("Go to line")).click(timeout=30_000)
    assert "cm-content" in open_page.evaluate("document.activeElement.className")


def test_a_server_that_is_gone_is_said(open_page):
    open_page.route("**/draft/", lambda route: route.abort())
    write(open_page, "# lost?\n")
    expect(open_page.locator("#saved")).to_contain_text("Not saved", timeout=10_000)
    open_page.unroute("**/draft/")
