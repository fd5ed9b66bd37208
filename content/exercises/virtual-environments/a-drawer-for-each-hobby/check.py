import pytest

REPORT = """\
import sys
from pathlib import Path

project = Path(__file__).resolve().parent
home = Path(sys.prefix).resolve()
place = home.relative_to(project.parent).as_posix() if home.is_relative_to(project.parent) else "a Python for everybody"
print(project.name, "runs in", place)
"""
PROJECTS = {"kites/report.py": REPORT, "bread/report.py": REPORT}
ENVIRONMENT = "pyvenv.cfg"  # each environment has this file, and nothing else has


@pytest.mark.task(1)
def test_one_environment_in_each_project(program):
    run = program.run(files=PROJECTS)
    environments = sorted(name.removesuffix("/" + ENVIRONMENT) for name in run.files if name.endswith(ENVIRONMENT))
    assert environments == ["bread/.venv", "kites/.venv"]


@pytest.mark.task(1)
def test_programs_stay_as_they_are(program):
    run = program.run(files=PROJECTS)
    others = {name: text for name, text in run.files.items() if "/.venv/" not in name}
    assert others == PROJECTS


@pytest.mark.task(2)
def test_kites_run_in_their_own(program):
    run = program.run(files=PROJECTS)
    first_line = "".join(run.stdout.splitlines()[:1])
    assert first_line == "kites runs in kites/.venv"


@pytest.mark.task(2)
def test_both_reports_and_nothing_else(program):
    run = program.run(files=PROJECTS)
    assert run.stdout == "kites runs in kites/.venv\nbread runs in bread/.venv\n"
