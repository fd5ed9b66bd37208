"""A check that runs in a terminal is seen on the project's page as it goes on."""

import pytest
from playwright.sync_api import expect

from milepost.checks import events
from milepost.command import command
from milepost.learning import following

PROJECT = "calculator"


@pytest.fixture
def data(tmp_path):
    """Where the server keeps what it knows."""
    return tmp_path / "data"


@pytest.fixture
def project(page):
    page.goto(f"{page.origin}/projects/{PROJECT}/")
    return page


def started():
    return events.Started(
        project=PROJECT,
        workspace="/home/ada/calculator",
        commit="abcdef0123456789",
        changed=0,
        digest="d" * 64,
        version="1",
        seed=4711,
        at="2031-01-06T09:00:00+00:00",
    )


def found(name, failure=None):
    return events.TestFinished(
        stage="basics", test="test_it", name=name, requirements={"R1": "It adds."}, seconds=0.1, failure=failure
    )


def ignore(event):
    """Nobody stands at the terminal."""


def test_a_running_check_is_seen_step_by_step(project, data):
    what = project.locator(".check-what")
    stage = project.locator("#stage-basics")
    expect(what).to_have_text("Not checked yet")
    with following.written_down(data, PROJECT, ignore) as say:
        say(started())
        say(events.StageStarted(stage="basics", number=1, title="Four operations", tests=3))
        say(found("adding"))
        expect(what).to_have_text("Checking stage 1: Four operations", timeout=15_000)
        expect(stage).to_contain_text("1 of 3 checks")
        say(found("taking away", events.Failure(message="It came out wrong.", repeat=("python -m calculator eval 1-1",))))
        expect(stage).to_contain_text("2 of 3 checks, 1 failed")
        say(found("dividing"))
        say(events.StageFinished(stage="basics", outcome="failed", passed=2, failed=1))
        say(events.Finished(outcome="failed", seconds=1.0))
    expect(what).to_have_text("Stage 1 doesn't pass yet: Four operations")
    expect(stage.get_by_text("1 of 3 fail")).to_be_visible()
    expect(stage.get_by_text("It came out wrong.")).to_be_visible()
    expect(stage.get_by_role("button", name="Copy").first).to_be_visible()


def test_what_a_reader_opened_and_where_they_are_stays(project, data):
    hint = project.locator(".hints summary").first
    with following.written_down(data, PROJECT, ignore) as say:
        say(started())
        say(events.StageStarted(stage="basics", number=1, title="Four operations", tests=2))
        expect(project.locator("#stage-basics .say").first).to_have_text("0 of 2 checks", timeout=15_000)
        hint.focus()
        project.keyboard.press("Enter")
        before = hint.bounding_box()
        say(found("adding"))
        expect(project.locator("#stage-basics .say").first).to_have_text("1 of 2 checks")
        expect(hint).to_be_focused()
        expect(project.locator(".hints").first).to_have_attribute("open", "")
        assert hint.bounding_box()["x"] == before["x"]


def test_one_that_was_ended_is_told_from_one_that_runs(project, data):
    with following.written_down(data, PROJECT, ignore) as say:
        say(started())
        expect(project.locator(".check-what")).to_have_text("A check begins", timeout=15_000)
    expect(project.locator(".check-what")).to_have_text("The newest check ended before it was done", timeout=15_000)


def test_a_command_can_be_copied(project):
    project.context.grant_permissions(["clipboard-read", "clipboard-write"])
    project.get_by_role("button", name="Copy").first.click()
    expect(project.get_by_role("button", name="Copied")).to_be_visible()
    assert project.evaluate("navigator.clipboard.readText()") == f"{command()} start calculator ~/calculator"


def test_a_page_in_the_background_asks_for_nothing(project):
    asked = []
    project.on("request", lambda request: asked.append(request.url) if "/check/" in request.url else None)
    project.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { get: () => true });
          document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    project.wait_for_timeout(6_000)
    assert asked == []


def test_a_server_that_was_stopped_is_told_of(project):
    project.route("**/check/", lambda route: route.abort())
    expect(project.locator("#check-trouble")).to_have_text("Not up to date: is Milepost still running?", timeout=15_000)
