"""What is built can be installed anywhere: the wheel holds all that Milepost needs."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BUILD = "from hatchling.build import build_wheel; import sys; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-c", BUILD, str(folder)], cwd=ROOT, check=True, capture_output=True, timeout=120)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_holds_content_templates_and_static_files(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for path in (
        "milepost/content/areas.toml",
        "milepost/content/lessons/dictionaries.md",
        "milepost/content/exercises/dictionaries/tally-the-votes/check.py",
        "milepost/web/templates/skill.html",
        "milepost/web/static/milepost/vendor/editor.js",
        "milepost/web/static/milepost/css/tokens.css",
        "milepost/web/locale/en/LC_MESSAGES/django.po",
        "milepost/learning/migrations/0001_the_record.py",
        "milepost/grader/harness/__main__.py",
    ):
        assert path in names


def test_the_wheel_holds_the_licences(wheel):
    names = {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}
    assert {"LICENSE", "LICENSE-content", "THIRD-PARTY-NOTICES.md"} <= names


def test_the_wheel_holds_all_content_and_no_leftovers_of_python(wheel):
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("milepost/content/")}
    files = (path for path in (ROOT / "content").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert packed == {f"milepost/{path.relative_to(ROOT).as_posix()}" for path in files}


def test_what_is_installed_works_without_the_checkout(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "installed"), "MILEPOST_DATA": str(tmp_path / "data")}
    command = [sys.executable, "-m", "milepost", "doctor", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    readings = {own["name"]: own["text"] for own in json.loads(done.stdout)["readings"]}
    assert str(tmp_path / "installed" / "milepost" / "content") in readings["Content"]
