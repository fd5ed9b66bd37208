"""Stages one after the other, up to the first that doesn't pass; and what can't be checked here."""

import json
import shutil
from dataclasses import replace

import pytest

from milepost import checks
from milepost.checks import events, needs
from tests.checks.conftest import failures

RUN = {"cli": "echo"}
PASSES = 'def test_it(cli):\n    cli("tea").prints("tea")\n'
FAILS = 'def test_it(cli):\n    cli("tea").prints("milk")\n'


def outcomes(report):
    return [verdict.outcome for verdict in report.verdicts]


def test_a_stage_that_fails_is_the_last(bench):
    report = bench.check(PASSES, FAILS, PASSES, run=RUN)
    assert outcomes(report) == ["passed", "failed", "not_run"]
    assert not report.passed


def test_unless_it_should_go_on(bench):
    assert outcomes(bench.check(PASSES, FAILS, PASSES, run=RUN, keep_going=True)) == ["passed", "failed", "passed"]


def test_only_stages_up_to_the_one_that_was_asked_for_run(bench):
    assert outcomes(bench.check(PASSES, FAILS, run=RUN, upto="s1")) == ["passed"]


def test_heavy_checks_run_when_they_are_asked_for(bench):
    heavy = f"{PASSES}\n@pytest.mark.heavy\ndef test_heavy(cli):\n    cli('tea').prints('milk')\n"
    assert outcomes(bench.check(heavy, run=RUN)) == ["passed"]
    assert outcomes(bench.check(heavy, run=RUN, heavy=True)) == ["failed"]


def test_of_the_last_stage_only_what_proves_one_requirement_runs_when_that_is_asked_for(bench):
    alone = "pytestmark = pytest.mark.requirement('R2')\n\n"
    both = alone + PASSES + "\n@pytest.mark.requirement('R3')\ndef test_more(cli):\n    cli('tea').prints('milk')\n"
    report = bench.check(PASSES, both, run=RUN, requirement="R3")
    assert [[finding.test for finding in verdict.findings] for verdict in report.verdicts] == [["test_it"], ["test_more"]]
    assert outcomes(report) == ["passed", "failed"]


def test_what_this_machine_lacks_is_not_checkable_and_neither_is_what_comes_after(bench, monkeypatch):
    monkeypatch.setattr(needs, "missing", lambda need: "there is no oven." if need == "oven" else "")
    report = bench.check(PASSES, run=RUN, needs=["oven"])
    assert outcomes(report) == ["not_checkable"]
    assert report.verdicts[0].message == "there is no oven."
    assert not report.passed


def test_each_finding_names_its_test_and_its_requirement(bench):
    report = bench.check(FAILS, run=RUN)
    (finding,) = report.verdicts[0].findings
    assert (finding.test, finding.name) == ("test_it", "it")
    assert finding.requirements == {"R1": "It does what R1 says."}


def test_a_check_that_cannot_be_read_is_our_fault(bench):
    report = bench.check("def test_it(:\n", run=RUN)
    assert "can't be read" in report.broken[0].message
    assert not report.passed


def test_a_check_that_kills_itself_is_our_fault_too(bench):
    report = bench.check("import os\n\ndef test_it():\n    os._exit(9)\n", run=RUN)
    assert report.broken[0].message == "The checks ended with code 9 before they were done."


def test_every_event_survives_its_way_as_a_line(bench):
    bench.check(PASSES, FAILS, run=RUN)
    assert [events.from_line(events.to_line(event)) for event in bench.events] == bench.events
    assert all(json.loads(events.to_line(event))["event"] for event in bench.events)


def test_two_checks_side_by_side_do_not_meet(bench):
    report = bench.check(PASSES, run=RUN)
    inner = []

    def meanwhile(event):
        if isinstance(event, events.StageStarted) and not inner:
            inner.append(None)
            inner[0] = bench.check(PASSES, run=RUN)

    outer = bench.check(PASSES, run=RUN, say=meanwhile)
    assert report.passed
    assert outer.passed
    assert inner[0].passed


def test_a_workspace_is_described_by_its_commit_and_its_files(bench):
    bench.file("a.txt", "1")
    before = bench.check(PASSES, run=RUN).state
    bench.file("a.txt", "2")
    after = bench.check(PASSES, run=RUN).state
    assert before.digest != after.digest
    assert before.commit == ""


def test_an_unknown_stage_is_refused(bench):
    with pytest.raises(checks.WorkspaceError, match="There is no stage 'x'"):
        bench.check(PASSES, run=RUN, upto="x")


def test_an_install_line_runs_once_and_again_when_the_lock_changes(bench):
    bench.file("requirements.txt", "")
    run = {**RUN, "install": "python -m pip install -q -r requirements.txt"}
    assert bench.check(PASSES, run=run).passed
    assert any(isinstance(event, events.Preparing) for event in bench.events)
    assert bench.check(PASSES, run=run).passed
    assert not any(isinstance(event, events.Preparing) for event in bench.events)
    bench.file("requirements.txt", "# changed\n")
    assert bench.check(PASSES, run=run).passed
    assert any(isinstance(event, events.Preparing) for event in bench.events)


BUILDS = {**RUN, "install": 'echo build >> "$VIRTUAL_ENV/times"; mkdir -p out; cp page.txt out/page.txt'}


def builds(bench):
    """How often the install line has run."""
    return sum(len(file.read_text().splitlines()) for file in bench.cache.glob("environments/*/times"))


def test_a_build_runs_again_when_what_it_built_is_gone(bench, tmp_path):
    bench = replace(bench, cache=tmp_path / "cache")
    bench.file("page.txt", "tea")
    bench.check(PASSES, run=BUILDS)
    bench.check(PASSES, run=BUILDS)
    before = builds(bench)
    shutil.rmtree(bench.workspace / "out")
    bench.check(PASSES, run=BUILDS)
    assert (before, builds(bench)) == (1, 2)
    assert (bench.workspace / "out/page.txt").read_text() == "tea"


@pytest.mark.parametrize(("changed", "times"), [("shop.py", 1), ("page.txt", 2)])
def test_a_build_may_be_taken_over_by_a_workspace_that_differs_in_its_python_alone(bench, tmp_path, changed, times):
    cache = tmp_path / "cache"
    for number in (1, 2):
        bench = replace(bench, folder=tmp_path / f"copy-{number}", cache=cache)
        bench.file("page.txt", "tea")
        bench.file("shop.py", "")
        bench.file(changed, f"copy {number}")
        assert bench.check(PASSES, run=BUILDS, reuse=True).passed
        assert (bench.workspace / "out/page.txt").read_text() == (bench.workspace / "page.txt").read_text()
    assert builds(bench) == times


def test_packages_of_milepost_are_not_those_of_a_run_line(bench):
    report = bench.check("def test_it(cli):\n    assert cli('-c', 'import pytest').code == 1\n", run={"cli": "python"})
    assert failures(report) == []
