"""`/projects/ID/` of a project that can be checked, and `/projects/ID/check/`, which follows its newest check."""

import json
from dataclasses import replace

import pytest
from django.conf import settings
from django.utils.timezone import now

from milepost.checks import events
from milepost.domain.evidence import Evidence
from milepost.learning import following, library, recording
from tests.web.building import STARTED, begun, done, failure, finished, forge, found, write

PAGE, CHECK = "/projects/forge/", "/projects/forge/check/"


@pytest.fixture(autouse=True)
def data(small, database, monkeypatch):
    """Where checks are written down, with nothing in it; the small content has the project `forge`."""
    made = replace(small, projects={**small.projects, "forge": forge()})
    monkeypatch.setattr(library, "content", lambda: made)
    yield settings.MILEPOST_DATA
    for left in (settings.MILEPOST_DATA / following.FOLDER).glob("*"):
        left.unlink()


def evidence(outcome, stage="s1", **more):
    facts = {"commit": "abcdef0123456789", "seed": 4711, "files": "d" * 64, "version": "v" * 64, "grader": "0.1.0"}
    return Evidence(happening="graded", subject=f"forge/{stage}", at=now(), outcome=outcome, **facts | more)


def test_a_newcomer_reads_how_to_begin_and_what_for(browser):
    page = browser.get(PAGE)
    assert page.has("milepost start forge ~/forge</pre>", "milepost check ~/forge</pre>", "<h3>For whom</h3>")
    assert "Not checked yet" in page
    assert page.html.index("milepost start") < page.html.index("1. Stage 1")


def test_the_brief_lies_open_until_something_was_checked(browser, data):
    brief = '<details class="fold"{}><summary><h2>The brief</h2></summary>'
    assert browser.get(PAGE).has(brief.format(" open"))
    write(data, STARTED, begun(), found(), done(), finished())
    assert browser.get(PAGE).has(brief.format(""))


def test_the_first_stage_lies_open_with_its_page_and_its_hints(browser):
    page = browser.get(PAGE)
    assert page.html.count('<details class="fold stage-page" id="page-s1" open>') == 1
    assert page.has("<h4>What it must do</h4>", "<summary>How hot is s1?</summary>", "<p>Look at its colour.</p>")


def test_a_stage_without_a_check_can_only_be_reported(browser):
    stage = browser.get(PAGE).html.partition('id="stage-s3"')[2]
    assert "I built this" in stage
    assert "What to build" not in stage


def test_what_was_found_stands_at_each_stage(browser, data):
    write(data, STARTED, begun(), found(), done(), begun("s2", 2), found(stage="s2"), found("it is heavy", "s2", failure()))
    page = browser.get(PAGE)
    assert page.has('class="stage stage-pass" id="stage-s1"')
    assert "1 check passes" in page
    assert "It stays cold." in page
    assert "abcdef0123" in page
    assert "and 2 changed files" in page
    assert page.has("4711", "milepost check &#x27;/home/ada/my forge&#x27;</pre>")


def test_a_failure_says_all_that_is_known_of_it(browser, data):
    told = failure(
        sent="hammer --hard",
        came="cold",
        expected="hot",
        cause="The fire is out.",
        log="no wood",
        repeat=("python -m forge light", "python -m forge glow"),
        trace="for the author",
    )
    write(data, STARTED, begun(), found(failure=told), done("failed"), finished())
    page = browser.get(PAGE)
    assert "Stage 1 doesn't pass yet: Stage 1" in page.text.replace("&#x27;", "'")
    assert page.has("It <code", "hammer --hard</pre>", "cold</pre>", "hot</pre>", "The fire is out.", "no wood</pre>")
    assert page.has("python -m forge light\npython -m forge glow</pre>")
    assert "for the author" not in page
    assert page.has('<details class="finding" open>')


def test_a_known_wrong_answer_is_named_where_most_is_right(browser, data):
    told = failure(insights=("The bellows\nleak.",))
    write(data, STARTED, begun(), found(), found(failure=told), done("failed"), finished())
    assert "The bellows leak." in browser.get(PAGE)
    write(data, STARTED, begun(), found(failure=told), done("failed"), finished())
    assert "The bellows" not in browser.get(PAGE)


def test_whatever_a_program_wrote_is_only_text(browser, data):
    evil = "<script>alert(1)</script>\x1b[31mred\x1b[0m\0"
    told = failure(message=evil, sent=evil, came=evil, expected=evil, cause=evil, log=evil, repeat=(evil,), insights=(evil,))
    started = replace(STARTED, workspace=evil, commit=evil)
    fault = events.Broken(message=evil, trace=evil)
    write(data, started, begun(), found(), found(evil, failure=told), done("failed", message=evil), fault, finished())
    page = browser.get(PAGE)
    assert page.status == 200
    assert "<script>alert" not in page.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;red\N{REPLACEMENT CHARACTER}</pre>" in page.html


def test_what_is_very_long_is_cut_and_says_so(browser, data):
    write(data, STARTED, begun(), found(failure=failure(log="z" * 20_000)), done("failed"), finished())
    page = browser.get(PAGE)
    assert "... and 14000 more characters" in page
    assert "z" * 7000 not in page.html


def test_of_many_failures_the_first_are_told_in_full(browser, data):
    names = [f"blow {n}" for n in range(20)]
    write(data, STARTED, begun(), *(found(name, failure=failure()) for name in names), done("failed"), finished())
    page = browser.get(PAGE)
    assert page.html.count('class="finding"') == 12
    assert all(name in page for name in names)
    assert "8 more that fail. Mend the ones above first." in page


def test_a_stage_that_cannot_be_checked_here_says_why(browser, data):
    write(data, STARTED, done("not_checkable", message="Redis is missing."), finished())
    page = browser.get(PAGE)
    assert "can't be checked here: Redis is missing. It counts neither as passed nor as failed." in page.text.replace(
        "&#x27;", "'"
    )
    assert not page.has("stage-pass")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ((), "The newest check ended before it was done"),
        ((STARTED, begun(), found()), "The newest check ended before it was done"),
        ((STARTED, events.Broken(message="We are at fault.", trace="Trace"), finished()), "The check itself is broken"),
        ((STARTED, begun(), found(), done(), finished("passed")), "1 stage passes"),
        ((STARTED, done(), done(stage="s2"), done(stage="s3"), finished("passed")), "All 3 stages pass"),
        ((STARTED, done(), done("not_checkable", "s2", "No."), finished()), "1 of 3 stages pass; what is left"),
    ],
)
def test_how_the_newest_check_stands_is_one_sentence(browser, data, told, sentence):
    write(data, *told)
    assert sentence in browser.get(PAGE)


def test_one_that_runs_is_followed(browser, data):
    with following.written_down(data, "forge", lambda event: None) as say:
        say(events.Preparing(line="pip install ."))
        page = browser.get(CHECK)
        assert page.has('data-state="running"')
        assert "Making the environment of your run lines, once" in page
        assert "pip install ." in page
        for event in (STARTED, begun(), found()):
            say(event)
        page = browser.get(CHECK)
        assert "Checking stage 1: Stage 1" in page
        assert "1 of 2 checks" in page
        assert "waiting" in page
        assert page.has('class="stage stage-run" id="stage-s1" aria-current="step"', "<noscript>")
        say(found("it is heavy", failure=failure()))
        assert "2 of 2 checks, 1 failed" in browser.get(CHECK)
        say(done("failed"))
        say(finished())
    assert browser.get(CHECK).has('data-state="finished"')


def test_nothing_is_sent_again_until_something_is_new(browser, data, learner):
    write(data, STARTED)
    mark = browser.get(CHECK).header("ETag")
    assert mark.replace('"', "&quot;") in browser.get(PAGE).html
    again = browser.get(CHECK, **{"If-None-Match": mark})
    assert (again.status, again.html) == (304, "")
    recording.add(learner, evidence("passed"))
    assert browser.get(CHECK, **{"If-None-Match": mark}).status == 200


def test_what_was_kept_stands_without_a_check(browser, learner):
    recording.add(learner, evidence("passed"))
    page = browser.get(PAGE)
    assert page.has(
        'class="stage stage-pass" id="stage-s1"', "abcdef0123", "v" * 12, "sha256 " + "d" * 16, "<code>self</code>"
    )
    assert "Milepost 0.1.0" in page
    assert "on your own machine" in page
    assert "I built this: Stage 1" not in page


def test_a_stage_that_passed_once_stays_in_the_plan_as_passed(browser, learner):
    recording.add(learner, evidence("passed"))
    recording.add(learner, evidence("failed", commit="0123456789abcdef"))
    page = browser.get(PAGE)
    assert "It doesn't any more; the plan counts it all the same." in page.text.replace("&#x27;", "'")
    assert page.has('class="stage stage-fail" id="stage-s1"', "0123456789abcdef</code>")


def test_what_was_proven_stays_where_it_cannot_be_checked_any_more(browser, data, learner):
    recording.add(learner, evidence("passed"))
    write(data, STARTED, done("not_checkable", message="Redis is missing."), finished())
    page = browser.get(PAGE)
    assert page.has('class="stage stage-pass" id="stage-s1"')
    assert "Redis is missing." in page
    assert "It counts neither" not in page


def test_evidence_that_a_server_ran_says_so(browser, learner):
    recording.add(learner, evidence("passed", ran_by="server"))
    assert browser.get(PAGE).has("<code>server</code>, on the server")


def test_the_own_word_counts_where_no_check_decides(browser, data):
    browser.post("/projects/forge/stages/s2/report/")
    write(data, STARTED, done(), done("not_checkable", "s2", "Redis is missing."), finished())
    page = browser.get(PAGE)
    assert "Built, by your own word," in page
    assert "by your own word" in page.text.partition("2. Stage 2")[2]
    assert "Redis is missing." in page


def test_the_record_shows_the_stage_its_commit_and_a_way_back(browser, learner):
    recording.add(learner, evidence("passed"))
    page = browser.get("/progress/")
    assert page.has('<a href="/projects/forge/">Forge: Stage 1</a>', "abcdef0123456789</code>")


def test_the_list_tells_which_are_checked_and_how_far_they_are(browser, learner):
    recording.add(learner, evidence("passed"))
    page = browser.get("/projects/")
    assert "1 project is checked from outside" in page
    assert "1 of 2 built" in page
    assert page.html.count(">from outside<") == 1


def test_a_file_that_nobody_wrote_shows_a_page_all_the_same(browser, data):
    path = write(data)
    path.write_bytes(
        b'{"event": "started"}\n\xff\n' + json.dumps({"event": "finished", "outcome": "failed", "seconds": 1}).encode()
    )
    assert browser.get(PAGE).status == 200
    path.write_bytes(b"\0" * 100_000)
    assert browser.get(PAGE).status == 200


@pytest.mark.parametrize("at", ["", "yesterday", "2031-01-06T09:00:00", "2031-99-99T99:99:99+00:00"])
def test_a_check_that_began_at_no_instant_is_shown_without_one(browser, data, at):
    write(data, replace(STARTED, at=at))
    page = browser.get(PAGE)
    assert page.status == 200
    assert "Checked on" not in page


@pytest.mark.parametrize("path", ["/projects/none/check/", "/projects/none/"])
def test_a_project_that_is_not_there_is_not_found(browser, path):
    assert browser.get(path).status == 404


def test_one_without_checks_is_not_followed(browser):
    assert not browser.get("/projects/shop/").has("project.js")
    assert browser.get("/projects/shop/check/").status == 200


def test_projects_that_are_checked_come_first_among_all(browser):
    html = browser.get("/projects/").html
    assert html.index('href="/projects/forge/"') < html.index('href="/projects/shop/"')
