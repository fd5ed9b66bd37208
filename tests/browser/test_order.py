"""Lines are put in order with the keyboard alone."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def lines(page):
    page.goto(f"{page.origin}/exercise/sort-the-post/")
    expect(page.locator(".order-live")).to_be_visible()
    return page


def use(page, text):
    page.get_by_role("button", name=f"Use or lay aside: {text}", exact=True).press("Enter")


def texts(page):
    return page.locator("[data-placed] code").all_inner_texts()


def test_fixed_lines_stand_from_the_start(lines):
    assert texts(lines) == ["def sort_post(letters):", "piles = {}", "return piles"]


def test_a_line_that_is_used_goes_between_the_fixed_ones(lines):
    use(lines, "for letter in letters:")
    assert texts(lines) == ["def sort_post(letters):", "piles = {}", "for letter in letters:", "return piles"]


def test_arrow_keys_move_and_indent_and_say_so(lines):
    use(lines, "name = letter[0]")
    use(lines, "for letter in letters:")
    button = lines.get_by_role("button", name="Use or lay aside: for letter in letters:", exact=True)
    button.press("ArrowUp")
    assert texts(lines)[2:4] == ["for letter in letters:", "name = letter[0]"]
    button.press("ArrowRight")
    expect(lines.locator("[data-said]")).to_have_text("Line 3, indented 1 times")


def test_a_right_arrangement_passes(lines):
    order = [
        ("for letter in letters:", 1),
        ("name = letter[0]", 2),
        ("street = letter[1]", 2),
        ("if street not in piles:", 2),
        ("piles[street] = []", 3),
        ("piles[street].append(name)", 2),
    ]
    for text, indent in order:
        use(lines, text)
        for _ in range(indent):
            lines.get_by_role("button", name=f"Indent more: {text}", exact=True).press("Enter")
    lines.get_by_role("button", name="Check", exact=True).click()
    expect(lines.locator("#verdict")).to_contain_text("Passed", timeout=30_000)


def test_what_was_arranged_is_kept(lines):
    use(lines, "for letter in letters:")
    expect(lines.locator("#saved")).to_contain_text("Saved", timeout=10_000)
    lines.reload()
    assert "for letter in letters:" in texts(lines)
