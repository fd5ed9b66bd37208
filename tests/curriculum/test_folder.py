from pathlib import Path

from milepost.curriculum import content_folder, folder


def test_the_variable_decides(monkeypatch, tmp_path):
    monkeypatch.setenv("MILEPOST_CONTENT", str(tmp_path))
    assert content_folder() == tmp_path


def test_an_installed_package_brings_its_own(monkeypatch, tmp_path):
    monkeypatch.delenv("MILEPOST_CONTENT", raising=False)
    monkeypatch.setattr(folder, "PACKAGE", tmp_path)
    (tmp_path / "content").mkdir()
    assert content_folder() == tmp_path / "content"


def test_a_checkout_has_it_beside_the_source(monkeypatch):
    monkeypatch.delenv("MILEPOST_CONTENT", raising=False)
    assert content_folder() == Path(__file__).parents[2] / "content"
