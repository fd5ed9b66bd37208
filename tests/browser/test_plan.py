"""The plan's form shows at once what a change would do."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def plan(page):
    page.get_by_role("radio", name="Twelve weeks to a Python backend").check()
    page.get_by_role("button", name="Show me the road").click()
    page.goto(f"{page.origin}/plan/")
    return page


def test_fewer_hours_are_seen_at_once_and_not_kept(plan):
    plan.get_by_label("Monday").fill("0")
    expect(plan.locator("#plan-head")).to_contain_text("Nothing changes until you keep it.")
    expect(plan.locator("#plan-head")).to_contain_text("It does not fit yet")
    expect(plan.locator("#plan-trades")).to_contain_text("To make it fit")
    plan.reload()
    expect(plan.locator("#plan-head")).to_contain_text("It fits")


def test_a_change_that_is_kept_stays(plan):
    plan.get_by_label("Sunday").fill("4")
    plan.get_by_role("button", name="Keep this plan").click()
    expect(plan.get_by_label("Sunday")).to_have_value("4")


def test_a_mistake_is_told_beside_its_field_at_once(plan):
    plan.get_by_label("Days off").fill("whenever")
    expect(plan.locator("#off-error")).to_contain_text("is not a day")


def test_leaving_out_a_project_gives_its_hours_back(plan):
    before = plan.locator("#plan-head .lead").inner_text()
    plan.get_by_text("Leave out projects").click()
    plan.locator('input[name="left_out"]').first.check()
    expect(plan.locator("#plan-head .lead")).not_to_have_text(before)
