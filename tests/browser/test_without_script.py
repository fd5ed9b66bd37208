"""The same pages with scripts switched off."""

import pytest
from playwright.sync_api import expect

from milepost.checks import events
from milepost.learning import following


@pytest.fixture
def still(window, server):
    context = window.new_context(java_script_enabled=False)
    page = context.new_page()
    page.origin = server.split("/?")[0]
    page.goto(server)
    yield page
    context.close()


def test_a_goal_can_be_set_and_changed(still):
    still.get_by_role("radio", name="Twelve weeks to a Python backend").check()
    still.get_by_role("button", name="Show me the road").click()
    still.goto(f"{still.origin}/plan/")
    still.get_by_label("Monday").fill("0")
    still.get_by_role("button", name="See it first").click()
    expect(still.locator("#plan-head")).to_contain_text("Nothing changes until you keep it.")
    still.get_by_role("button", name="Keep this plan").click()
    expect(still.get_by_label("Monday")).to_have_value("0")


def test_an_answer_can_be_checked_in_a_plain_text_box(still):
    still.goto(f"{still.origin}/exercise/tally-the-votes/")
    still.get_by_role("textbox", name="Editor: solution.py").fill("def tally(votes)\n    return {}\n")
    still.get_by_role("button", name="Check", exact=True).click()
    expect(still.locator("#verdict")).to_contain_text("Python cannot read line 1 yet")
    expect(still.get_by_role("textbox", name="Editor: solution.py")).to_have_value("def tally(votes)\n    return {}\n")


def test_a_quiz_can_be_answered(still):
    still.goto(f"{still.origin}/exercise/which-goes-first/")
    still.locator('input[name="answer-0"]').first.check()
    still.get_by_role("button", name="Check", exact=True).click()
    expect(still.locator("#verdict")).to_contain_text("right so far")


def test_lines_can_be_put_in_order_by_number(still):
    still.goto(f"{still.origin}/exercise/sort-the-post/")
    line = still.locator(".order-line", has_text="for letter in letters:")
    line.get_by_label("place").fill("3")
    still.get_by_role("button", name="Check", exact=True).click()
    expect(still.locator("[data-placed]")).to_contain_text("for letter in letters:")


def test_what_needs_a_script_is_not_shown(still):
    still.goto(f"{still.origin}/skill/dictionaries/")
    expect(still.get_by_text("Change it and run it again").first).to_be_hidden()
    expect(still.get_by_text("The answer", exact=True).first).to_be_visible()


def test_a_check_that_runs_is_shown_as_it_stands_and_says_how_to_go_on(still, tmp_path):
    with following.written_down(tmp_path / "data", "calculator", lambda event: None) as say:
        say(events.StageStarted(stage="basics", number=1, title="Four operations", tests=3))
        still.goto(f"{still.origin}/projects/calculator/")
        expect(still.locator(".check-what")).to_have_text("Checking stage 1: Four operations")
        say(events.Finished(outcome="passed", seconds=1.0))
    still.get_by_role("link", name="Reload this page").click()
    expect(still.locator("#check")).to_have_attribute("data-state", "finished")
