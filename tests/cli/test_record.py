import json

from milepost.learning import library


def test_a_backup_goes_where_it_is_asked_to(milepost, database, tmp_path):
    ended = milepost("backup", tmp_path / "copy.sqlite3")
    assert ended.code == 0
    assert (tmp_path / "copy.sqlite3").read_bytes().startswith(b"SQLite format 3")


def test_a_backup_over_another_file_is_refused(milepost, database, tmp_path):
    (tmp_path / "letter").write_text("mine")
    ended = milepost("backup", tmp_path / "letter")
    assert ended.code == 1
    assert "exists already" in ended.err
    assert (tmp_path / "letter").read_text() == "mine"


def test_the_doctor_says_how_well_submissions_are_locked_in(milepost, database):
    ended = milepost("doctor", "--json")
    readings = {own["name"]: own for own in json.loads(ended.out)["readings"]}
    assert ended.code == 0
    assert readings["Sandbox"]["text"] == library.grading_sandbox().description
    assert "190 skills" in readings["Content"]["text"]
    assert readings["Record"]["fine"]


def test_the_doctor_speaks_to_people_too(milepost, database):
    assert f"Sandbox: {library.grading_sandbox().name}: " in milepost("doctor").out
