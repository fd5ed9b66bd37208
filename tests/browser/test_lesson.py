"""The lesson: predict, run, step."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def lesson(page):
    page.goto(f"{page.origin}/skill/dictionaries/")
    return page.locator(".work-lesson")


def test_an_answer_is_hidden_until_it_was_predicted(lesson):
    block = lesson.locator("[data-predicts]").first
    expect(block.get_by_text("The answer")).to_be_hidden()
    block.get_by_role("textbox").fill("2\n15")
    block.get_by_role("button", name="Compare").click()
    expect(block.locator(".predict-said")).to_have_text("That is exactly what it prints.")
    expect(block.locator("samp")).to_contain_text("15")


def test_a_wrong_prediction_is_told_kindly(lesson):
    block = lesson.locator("[data-predicts]").first
    block.get_by_role("textbox").fill("3")
    block.get_by_role("button", name="Compare").click()
    expect(block.locator(".predict-said")).to_contain_text("Not quite")


def test_an_example_can_be_changed_and_run(lesson, page):
    block = lesson.locator("[data-runs]").first
    block.get_by_role("button", name="Change").click()
    block.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text("print(6 * 7)")
    block.get_by_role("button", name="Run").click()
    expect(block.locator(".code-out").first).to_contain_text("42", timeout=20_000)


def test_a_program_can_be_stepped_through(lesson):
    block = lesson.locator("[data-traces]").first
    step = block.get_by_role("button", name="Step")
    expect(block.locator(".line.at")).to_have_count(0)
    step.click()
    expect(block.locator(".line.at")).to_have_count(1)
    expect(block.locator(".trace-now p")).to_contain_text("Step 1 of")
    block.get_by_role("button", name="Back").click()
    expect(block.locator(".line.at")).to_have_count(0)
