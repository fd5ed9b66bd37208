from datetime import UTC, datetime, timedelta

from milepost.domain.evidence import Evidence
from milepost.domain.mastery import mastery_of, record_of
from tests.domain.small import content, exercise, skill

NOW = datetime(2031, 1, 6, tzinfo=UTC)
TWO = content(skill("a"), exercises=[exercise("e", "a"), exercise("f", "a")], lessons=["a"])


def graded(exercise, outcome="passed", days=0):
    return Evidence(happening="graded", subject=exercise, outcome=outcome, at=NOW + timedelta(days=days))


def mastery(*evidence, of=TWO):
    return mastery_of(of, record_of(evidence))["a"]


def test_a_skill_without_evidence_is_new():
    assert mastery().state == "new"


def test_a_failed_attempt_makes_a_skill_one_that_is_being_learned():
    assert mastery(graded("e", "failed")).state == "learning"


def test_a_finished_lesson_proves_nothing():
    assert mastery(Evidence(happening="lesson_finished", subject="a", at=NOW)).state == "learning"


def test_a_skill_is_proven_on_the_day_its_last_exercise_was_first_passed():
    proven = mastery(graded("f"), graded("e", days=2), graded("f", days=5))
    assert (proven.state, proven.proven_at) == ("proven", NOW + timedelta(days=2))


def test_failing_later_does_not_take_a_proof_away():
    assert mastery(graded("e"), graded("f"), graded("e", "failed", days=1)).state == "proven"


def test_a_report_stands_beside_the_state_and_never_counts_as_proven():
    reported = mastery(Evidence(happening="reported", subject="a", at=NOW))
    assert (reported.state, reported.settled_at) == ("new", NOW)


def test_a_skill_without_exercises_is_never_proven():
    assert mastery(Evidence(happening="lesson_finished", subject="a", at=NOW), of=content(skill("a"))).state == "learning"
