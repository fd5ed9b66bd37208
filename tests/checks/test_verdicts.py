"""What a check tells of stages that stand behind one which can't be checked here: in the events, and so in the verdicts."""

import pytest

from milepost.checks import events
from milepost.checks.briefing import StageBriefing
from milepost.checks.verdicts import Gatherer


@pytest.fixture
def told():
    """Everything that was said."""
    return []


@pytest.fixture
def gatherer(told):
    """Of three stages, of which this machine lacks what the named ones need."""

    def made(*missing):
        stages = [
            StageBriefing(
                id=id, number=number, title=id.title(), file=f"{id}.py", missing="No oven." if id in missing else ""
            )
            for number, id in enumerate(("dough", "bread", "cake"), 1)
        ]
        return Gatherer(stages, told.append)

    return made


def run(gatherer, *stages, outcome="passed", message=""):
    for number, id in stages:
        gatherer.take(events.StageStarted(stage=id, number=number, title=id.title(), tests=1))
        gatherer.take(events.StageFinished(stage=id, outcome=outcome, passed=1, seconds=2.0, message=message))


def outcomes(gatherer):
    return [verdict.outcome for verdict in gatherer.verdicts]


def finished(told):
    return [(event.stage, event.outcome) for event in told if isinstance(event, events.StageFinished)]


DOUGH, BREAD, CAKE = (1, "dough"), (2, "bread"), (3, "cake")


def test_what_passes_is_told_as_it_came(gatherer, told):
    all_here = gatherer()
    run(all_here, DOUGH, BREAD, CAKE)
    all_here.end()
    assert outcomes(all_here) == ["passed", "passed", "passed"]
    assert finished(told) == [("dough", "passed"), ("bread", "passed"), ("cake", "passed")]


def test_a_stage_that_cannot_be_checked_is_told_in_its_place(gatherer, told):
    lacking = gatherer("bread")
    run(lacking, DOUGH, CAKE, outcome="failed")
    lacking.end()
    assert finished(told) == [("dough", "failed"), ("bread", "not_checkable"), ("cake", "failed")]
    assert [verdict.message for verdict in lacking.verdicts] == ["", "No oven.", ""]


def test_the_last_ones_are_told_at_the_end(gatherer, told):
    lacking = gatherer("bread", "cake")
    run(lacking, DOUGH)
    lacking.end()
    assert finished(told) == [("dough", "passed"), ("bread", "not_checkable"), ("cake", "not_checkable")]


def test_what_passes_after_it_is_not_decided_and_is_told_so(gatherer, told):
    lacking = gatherer("dough")
    run(lacking, BREAD, CAKE)
    assert outcomes(lacking) == ["not_checkable", "not_checkable", "not_checkable"]
    assert finished(told)[1:] == [("bread", "not_checkable"), ("cake", "not_checkable")]
    assert told[-1].message == "Dough, which comes before, can't be checked. Its own checks pass."
    assert (told[-1].passed, told[-1].seconds) == (1, 2.0)


def test_neither_is_it_after_one_whose_store_did_not_start(gatherer):
    all_here = gatherer()
    run(all_here, DOUGH, outcome="not_checkable", message="The store doesn't start.")
    run(all_here, BREAD)
    assert outcomes(all_here) == ["not_checkable", "not_checkable", "not_run"]
    assert all_here.verdicts[0].message == "The store doesn't start."


def test_what_fails_after_it_fails(gatherer):
    lacking = gatherer("dough")
    run(lacking, BREAD, outcome="failed")
    assert outcomes(lacking) == ["not_checkable", "failed", "not_run"]


def test_findings_belong_to_their_stage(gatherer):
    finding = events.TestFinished(stage="bread", test="test_it", name="it", requirements={}, seconds=0.1)
    all_here = gatherer()
    all_here.take(finding)
    assert [verdict.findings for verdict in all_here.verdicts] == [(), (finding,), ()]


def test_a_known_wrong_answer_may_be_what_it_is_while_most_passes():
    good = events.TestFinished(stage="bread", test="test_it", name="it", requirements={}, seconds=0.1)
    bad = events.TestFinished(
        stage="bread", test="test_it", name="it", requirements={}, seconds=0.1, failure=events.Failure(message="Burnt.")
    )
    assert events.mostly_passed([good, bad])
    assert not events.mostly_passed([good, bad, bad])
