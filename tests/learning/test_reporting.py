import pytest

from milepost.learning import reading, recording, reporting
from milepost.learning.library import UnknownIdError
from tests.learning.conftest import NOW


def test_reporting_twice_changes_nothing(learner):
    reporting.report(learner, skill_id="a", now=NOW)
    reporting.report(learner, skill_id="a", now=NOW)
    assert len(recording.evidence_of(learner)) == 1


def test_only_a_report_can_be_withdrawn(learner):
    reporting.withdraw(learner, skill_id="a", now=NOW)
    assert recording.evidence_of(learner) == ()


def test_finishing_a_lesson_twice_changes_nothing(learner):
    reading.finish(learner, skill_id="a", now=NOW)
    reading.finish(learner, skill_id="a", now=NOW)
    assert len(recording.evidence_of(learner)) == 1


@pytest.mark.parametrize("story", [reporting.report, reporting.withdraw, reading.finish])
def test_an_unknown_skill_is_refused(learner, story):
    with pytest.raises(UnknownIdError, match="no skill 'nothing'"):
        story(learner, skill_id="nothing", now=NOW)


def test_a_stage_can_be_reported_and_withdrawn(learner):
    reporting.report_stage(learner, project_id="shop", stage_id="s1", now=NOW)
    assert "shop/s1" in recording.record(learner).reported
    reporting.withdraw_stage(learner, project_id="shop", stage_id="s1", now=NOW)
    assert recording.record(learner).reported == {}


@pytest.mark.parametrize(("project", "stage"), [("shop", "none"), ("none", "s1")])
def test_an_unknown_stage_is_refused(learner, project, stage):
    with pytest.raises(UnknownIdError, match="no stage"):
        reporting.report_stage(learner, project_id=project, stage_id=stage, now=NOW)
