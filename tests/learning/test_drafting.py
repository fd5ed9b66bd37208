import pytest

from milepost.learning import drafting
from tests.learning.conftest import NOW, RIGHT, WRONG


@pytest.fixture
def double(small):
    return small.exercises["double"]


def test_a_draft_comes_back_as_it_was_saved(learner, double):
    drafting.save(learner, exercise=double, files=WRONG, now=NOW)
    assert drafting.draft(learner, "double") == drafting.SavedDraft(files=WRONG, saved_at=NOW)


def test_the_last_draft_wins(learner, double):
    drafting.save(learner, exercise=double, files=WRONG, now=NOW)
    drafting.save(learner, exercise=double, files=RIGHT, now=NOW)
    assert drafting.draft(learner, "double").files == RIGHT


def test_a_discarded_draft_is_gone(learner, double):
    drafting.save(learner, exercise=double, files=WRONG, now=NOW)
    drafting.discard(learner, "double")
    assert drafting.draft(learner, "double") is None


def test_a_draft_of_more_than_a_quarter_of_a_mebibyte_is_refused(learner, double):
    with pytest.raises(drafting.TooLargeError, match="256 KiB"):
        drafting.save(learner, exercise=double, files={"solution.py": "é" * 140_000}, now=NOW)


def test_a_file_that_the_exercise_does_not_have_is_refused(learner, double):
    with pytest.raises(drafting.UnknownFileError, match=r"no file '\.\./x\.py'"):
        drafting.save(learner, exercise=double, files={"../x.py": ""}, now=NOW)
