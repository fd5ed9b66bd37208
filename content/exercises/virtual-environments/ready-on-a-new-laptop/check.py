import pytest

SELFTEST = """\
import sys
from pathlib import Path

project = Path(__file__).resolve().parent
home = Path(sys.prefix).resolve()
print("runs in", home.relative_to(project).as_posix() if home.is_relative_to(project) else "a Python for everybody")
cues = Path("cues.txt").read_text(encoding="utf-8").split()
print(len(cues), "cues are fine" if "dark" not in cues else "cues, and one is dark")
sys.exit(cues.count("dark"))
"""
FRESH = {"cues.txt": "red blue\n", "selftest.py": SELFTEST}
LEFT_BEHIND = "from a laptop that is long gone\n"
CARRIED = {
    "cues.txt": "red amber blue\n",
    "selftest.py": SELFTEST,
    "scenes/storm.txt": "blue\n",
    ".venv/pyvenv.cfg": LEFT_BEHIND,
    ".venv/bin/lights": LEFT_BEHIND,
    ".venv/lib/python2.7/site-packages/lights.py": LEFT_BEHIND,
}
DARK = {**CARRIED, "cues.txt": "red dark blue\n"}
FOLDERS = pytest.mark.parametrize("folder", [FRESH, CARRIED], ids=["none-came-along", "one-came-along"])
NOTHING = "there is no such file"


def own(files):
    return {name: text for name, text in files.items() if not name.startswith(".venv/") and name != "about.txt"}


@pytest.mark.task(1)
@FOLDERS
def test_there_is_an_environment(program, folder):
    run = program.run(files=folder)
    environments = [name for name in run.files if name.endswith("pyvenv.cfg")]
    assert environments == [".venv/pyvenv.cfg"]


@pytest.mark.task(1)
def test_nothing_is_left_of_the_old_one(program):
    run = program.run(files=CARRIED)
    left = sorted(name for name, text in run.files.items() if text == LEFT_BEHIND)
    assert left == []


@pytest.mark.task(1)
@FOLDERS
def test_the_project_stays_as_it_is(program, folder):
    run = program.run(files=folder)
    the_project = own(run.files)
    assert the_project == own(folder)


@pytest.mark.task(2)
@pytest.mark.parametrize(("folder", "count"), [(FRESH, 2), (CARRIED, 3)], ids=["none-came-along", "one-came-along"])
def test_the_self_test_is_written_down(program, folder, count):
    run = program.run(files=folder)
    about = run.files.get("about.txt", NOTHING)
    assert about == f"runs in .venv\n{count} cues are fine\n"


@pytest.mark.task(2)
def test_a_failed_self_test_is_written_down_too(program):
    run = program.run(files=DARK)
    about = run.files.get("about.txt", NOTHING)
    assert about == "runs in .venv\n3 cues, and one is dark\n"


@pytest.mark.task(2)
def test_nothing_of_it_is_on_the_screen(program):
    run = program.run(files=CARRIED)
    shown = [line for line in run.stdout.splitlines() if line.startswith(("runs in", "3 cues"))]
    assert shown == []


@pytest.mark.task(3)
@FOLDERS
def test_ready(program, folder):
    run = program.run(files=folder)
    assert run.stdout == "ready\n"
    assert run.code == 0


@pytest.mark.task(3)
def test_not_ready_and_silent(program):
    run = program.run(files=DARK)
    assert run.stdout == ""


@pytest.mark.task(3)
def test_not_ready_and_no_success(program):
    run = program.run(files=DARK)
    assert run.code != 0
