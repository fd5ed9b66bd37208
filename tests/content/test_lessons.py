"""Every block of code in every lesson is executed, and prints what the lesson says."""

import pytest

from milepost.authoring.verify import verify
from milepost.curriculum import content_folder
from milepost.sandbox import best

FOLDER = content_folder()
LESSONS = sorted((FOLDER / "lessons").glob("*.md"))


@pytest.fixture(scope="module")
def sandbox():
    chosen = best()
    yield chosen
    chosen.close()


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.stem)
def test_a_lesson_does_what_it_says(lesson, sandbox):
    report = verify([lesson], folder=FOLDER, sandbox=sandbox)
    assert report.problems == ()
    assert report.counts["lesson_blocks"] > 5


def test_the_first_four_areas_have_a_lesson_for_each_skill():
    assert len(LESSONS) >= 22
