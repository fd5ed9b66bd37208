"""The whole path of a newcomer, in a real browser."""

from playwright.sync_api import expect

ANSWERS = {
    "wrong": "def tally(votes):\n    counts = {}\n    for place in votes:\n        counts[place] = 1\n    return counts\n",
    "unreadable": "def tally(votes)\n    return {}\n",
}
WINNER = """

def winner(counts):
    best = None
    for place in counts:
        if best is None or counts[place] > counts[best]:
            best = place
    return best
"""


def write(page, text):
    """As a learner who replaces what stands in the editor."""
    page.locator("#answer .cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(text)


def test_from_the_first_visit_to_a_moved_plan(page):
    # Three questions
    expect(page.get_by_role("heading", level=1)).to_have_text("Three questions, then the first step")
    page.get_by_role("radio", name="One skill, and what it needs").check()
    page.get_by_label("Which skill").select_option(label="Dictionaries")
    page.get_by_label("Finished by").fill("2098-12-31")
    expect(page.locator("#forecast")).to_contain_text("This road needs")
    page.get_by_role("button", name="Show me the road").click()

    # Today, and the plan behind it
    expect(page.locator(".sign-now")).to_have_count(1)
    page.get_by_role("link", name="Plan", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dictionaries")
    hours_before = page.locator("#plan-head .lead").inner_text()

    # A lesson is read: that proves nothing
    page.goto(f"{page.origin}/skill/dictionaries/")
    page.get_by_role("button", name="Continue to the exercises").click()
    expect(page.locator("#skill-state")).to_contain_text("learning")

    # A wrong answer is told precisely
    page.goto(f"{page.origin}/exercise/tally-the-votes/")
    write(page, ANSWERS["wrong"] + WINNER)
    page.get_by_role("button", name="Check", exact=True).click()
    verdict = page.locator("#verdict")
    expect(verdict).to_contain_text("Not yet: Count the slips", timeout=30_000)
    expect(verdict.locator(".diff del")).not_to_have_count(0)
    expect(verdict).to_contain_text("tally(")

    # One that Python cannot read has its line marked
    write(page, ANSWERS["unreadable"])
    page.keyboard.press("ControlOrMeta+Enter")
    expect(verdict).to_contain_text("Python cannot read line 1 yet", timeout=30_000)
    expect(page.locator("#answer .cm-line.at")).to_contain_text("def tally(votes)")

    # The right one passes, and shows the next step
    write(page, ANSWERS["wrong"].replace("= 1", "= counts.get(place, 0) + 1") + WINNER)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(verdict).to_contain_text("Passed", timeout=30_000)
    expect(verdict.locator(".sign-now")).to_be_visible()
    expect(page.get_by_text("The author's solution")).to_be_visible()

    # Evidence, mastery, plan and roadmap have changed
    page.get_by_role("link", name="Progress", exact=True).click()
    expect(page.locator(".evidence-table tbody tr").first).to_contain_text("Tally the votes")
    page.get_by_role("link", name="Roadmap", exact=True).click()
    expect(page.locator(".skill", has_text="Dictionaries")).to_contain_text("learning")
    page.get_by_role("link", name="Plan", exact=True).click()
    assert page.locator("#plan-head .lead").inner_text() != hours_before
    expect(page.get_by_role("heading", name="What moved")).to_be_visible()
