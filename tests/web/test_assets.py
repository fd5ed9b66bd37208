"""The version of the static files."""

from milepost.web.assets import digest


def test_it_changes_with_every_file(tmp_path):
    (tmp_path / "a.css").write_text("one")
    before = digest(tmp_path)
    (tmp_path / "a.css").write_text("two")
    assert digest(tmp_path) != before


def test_it_changes_with_a_name(tmp_path):
    (tmp_path / "a.css").write_text("one")
    before = digest(tmp_path)
    (tmp_path / "a.css").rename(tmp_path / "b.css")
    assert digest(tmp_path) != before


def test_it_stays_while_nothing_changes(tmp_path):
    (tmp_path / "a.css").write_text("one")
    assert digest(tmp_path) == digest(tmp_path)
