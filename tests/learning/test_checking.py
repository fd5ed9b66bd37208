"""Submit, grade, record: with the real grader."""

import pytest

from milepost.domain.verdict import Verdict
from milepost.learning import checking, drafting, library, models, recording
from tests.learning.conftest import NOW, RIGHT, WRONG


@pytest.fixture
def double(small):
    return small.exercises["double"]


def test_a_right_answer_becomes_evidence(learner, double):
    attempt = checking.check(learner, exercise=double, files=RIGHT, now=NOW)
    assert attempt.verdict.passed
    [evidence] = recording.evidence_of(learner)
    assert (evidence.subject, evidence.outcome, evidence.version, evidence.ran_by) == ("double", "passed", "v1", "self")
    assert evidence.sandbox == "plain"


def test_a_wrong_answer_is_evidence_of_trying(learner, double):
    attempt = checking.check(learner, exercise=double, files=WRONG, now=NOW)
    assert attempt.verdict.outcome == "failed"
    assert not recording.record(learner).passed
    assert "double" in recording.record(learner).tried


def test_attempts_are_counted_and_kept_with_their_verdicts(learner, double):
    checking.check(learner, exercise=double, files=WRONG, now=NOW)
    second = checking.check(learner, exercise=double, files=RIGHT, now=NOW)
    kept = checking.attempts(learner, "double")
    assert [attempt.number for attempt in kept] == [1, 2]
    assert kept[1] == second
    assert kept[0].files == WRONG


@pytest.mark.parametrize("outcome", ["grader_error", "not_checkable"])
def test_a_grade_that_says_nothing_of_the_learner_is_no_evidence(learner, double, outcome):
    submission = checking.submit(learner, exercise=double, files=RIGHT, now=NOW)
    checking.record_verdict(submission, Verdict(outcome=outcome, findings=(), sandbox="plain", milliseconds=1))
    assert recording.evidence_of(learner) == ()
    assert len(checking.attempts(learner, "double")) == 1


def test_what_a_crash_left_ungraded_is_graded_at_the_next_start(learner, double):
    checking.submit(learner, exercise=double, files=RIGHT, now=NOW)
    assert checking.attempts(learner, "double") == ()
    assert checking.resume() == 1
    assert checking.attempts(learner, "double")[0].verdict.passed
    assert checking.resume() == 0


def test_a_verdict_and_its_evidence_are_recorded_together_or_not_at_all(learner, double, monkeypatch):
    submission = checking.submit(learner, exercise=double, files=RIGHT, now=NOW)
    monkeypatch.setattr(recording, "add", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        checking.record_verdict(submission, checking.grade_submission(submission))
    assert models.Submission.objects.get().verdict is None


def test_a_submission_to_an_exercise_that_is_gone_waits(learner, double, monkeypatch, small):
    checking.submit(learner, exercise=double, files=RIGHT, now=NOW)
    monkeypatch.setattr(library, "content", lambda: type(small)(**{**vars(small), "exercises": {}}))
    assert checking.resume() == 0


@pytest.mark.parametrize("files", [{"solution.py": "x" * 300_000}, {"../../etc/passwd": "x"}])
def test_an_unfit_submission_is_refused_before_it_is_kept(learner, double, files):
    with pytest.raises((drafting.TooLargeError, drafting.UnknownFileError)):
        checking.submit(learner, exercise=double, files=files, now=NOW)
    assert not models.Submission.objects.exists()


def test_half_a_surrogate_pair_is_kept_as_a_question_mark(learner, double):
    submission = checking.submit(learner, exercise=double, files={"solution.py": "x = '\ud800'"}, now=NOW)
    assert models.Submission.objects.get(pk=submission.pk).files == {"solution.py": "x = '?'"}
