from milepost.learning import checking, planning, progress, reading, reporting
from tests.learning.conftest import NOW, RIGHT, TODAY


def sections(learner):
    way = planning.outlook(learner, TODAY).way
    return {section.id: section for section in progress.overview(learner, way).sections}


def test_a_section_is_completed_on_the_day_of_its_last_proof(learner, small, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    checking.check(learner, exercise=small.exercises["double"], files=RIGHT, now=NOW)
    assert (sections(learner)["one"].completed_on, sections(learner)["one"].proven) == (TODAY, True)
    assert sections(learner)["two"].completed_on is None


def test_a_section_completed_on_the_learners_word_is_not_proven(learner, intent):
    planning.set_goal(learner, intent, today=TODAY, now=NOW)
    reporting.report(learner, skill_id="a", now=NOW)
    assert (sections(learner)["one"].completed_on, sections(learner)["one"].proven) == (TODAY, False)


def test_evidence_stands_newest_first(learner):
    reading.finish(learner, skill_id="a", now=NOW)
    reporting.report(learner, skill_id="b", now=NOW)
    assert [entry.subject for entry in progress.overview(learner, None).evidence] == ["b", "a"]


def test_there_are_no_sections_before_the_first_goal(learner):
    assert progress.overview(learner, None).sections == ()
    assert progress.overview(learner, None).proven == 0
