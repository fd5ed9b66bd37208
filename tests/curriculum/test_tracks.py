"""Imported tracks, read beside the content."""

from milepost.curriculum import load_exercise, with_tracks
from tests.curriculum.small import SmallContent

FACTS = """\
id = "{id}"
title = "Infuse"
skill = "{skill}"
kind = "function"
origin.track = "exercism"
origin.title = "A track"
"""


def written(folder, *, id="infuse", skill="brew-tea", check="def test_x():\n    pass\n"):
    place = folder / "exercism" / "exercises" / id
    place.mkdir(parents=True)
    (place / "exercise.toml").write_text(FACTS.format(id=id, skill=skill))
    (place / "check.py").write_text(check)
    return place


def test_imported_exercises_stand_beside_ours_and_prove_nothing(tmp_path):
    content = SmallContent(tmp_path / "content").load().content
    written(tmp_path / "tracks")
    both, problems = with_tracks(content, tmp_path / "tracks")
    assert problems == ()
    assert [exercise.id for exercise in both.imported_of["brew-tea"]] == ["exercism:infuse"]
    assert (both.exercises, both.exercises_of) == (content.exercises, content.exercises_of)
    assert both.exercise("exercism:infuse").trusted is False
    assert both.exercise("cups").trusted is True


def test_a_broken_track_leaves_the_content_whole(tmp_path):
    content = SmallContent(tmp_path / "content").load().content
    (written(tmp_path / "tracks") / "check.py").unlink()
    written(tmp_path / "tracks", id="whisk", skill="whisking")
    both, problems = with_tracks(content, tmp_path / "tracks")
    assert (dict(both.imported), both.exercises) == ({}, content.exercises)
    assert [str(problem) for problem in problems] == [
        "exercism/exercises/infuse/check.py: This file is missing.",
        "exercism/exercises/whisk/exercise.toml: There is no skill 'whisking' any more. Import the track again.",
    ]


def test_a_half_finished_import_is_no_track(tmp_path):
    content = SmallContent(tmp_path / "content").load().content
    written(tmp_path / "tracks")
    (tmp_path / "tracks" / "exercism").rename(tmp_path / "tracks" / ".importing-1")
    assert with_tracks(content, tmp_path / "tracks")[0].imported == {}


def test_given_files_belong_to_the_version(tmp_path):
    place = written(tmp_path)
    before, _ = load_exercise(place, trusted=False)
    (place / "given").mkdir()
    (place / "given" / "data.py").write_text("X = 1\n")
    after, _ = load_exercise(place, trusted=False)
    assert (dict(after.given), before.version != after.version) == ({"data.py": "X = 1\n"}, True)
