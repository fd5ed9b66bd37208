import pytest

ROOT = {"README.md": "# Welcome\n", "pyproject.toml": "[project]\n"}
STAGE = {
    "curtain.py": "print('up')\n",
    "how-to-build.md": "Saw.\n",
    "lights.py": "print('on')\n",
    "poster.txt": "Tonight\n",
    "test_lights.py": "assert True\n",
    "the voices.md": "Low and high.\n",
}
SMALL = {"song.py": "print('la')\n", "test_song.py": "assert 1\n", "verses.md": "La la.\n"}
LOOKALIKES = {
    "latest_show.py": "print('new')\n",
    "contest.py": "print('who')\n",
    "py": "no module\n",
    "show.py.txt": "a copy\n",
    "test_notes.txt": "no test\n",
    "test_contest.py": "assert 2\n",
    "test_latest_show.py": "assert 3\n",
    "READ-ME-TOO.md": "Please.\n",
    "md.txt": "no page\n",
}
INIT = "src/puppet_stage/__init__.py"

PROJECTS = pytest.mark.parametrize("files", [STAGE, SMALL, LOOKALIKES], ids=["stage", "small", "lookalikes"])


def is_test(name):
    return name.startswith("test_") and name.endswith(".py")


def is_module(name):
    return name.endswith(".py") and not is_test(name)


def is_page(name):
    return name.endswith(".md")


def within(folder, files):
    """The files in a folder and below it, with their whole paths."""
    return {name: text for name, text in files.items() if name.startswith(folder + "/")}


@pytest.mark.task(1)
@PROJECTS
def test_the_program(program, files):
    run = program.run(files=ROOT | files)
    there = {name: text for name, text in within("src", run.files).items() if name != INIT}
    assert there == {"src/puppet_stage/" + name: text for name, text in files.items() if is_module(name)}


@pytest.mark.task(1)
def test_the_folder_is_a_package(program):
    run = program.run(files=ROOT | STAGE)
    assert INIT in run.files, f"There is no file `{INIT}`."


@pytest.mark.task(2)
@PROJECTS
def test_the_tests(program, files):
    run = program.run(files=ROOT | files)
    there = within("tests", run.files)
    assert there == {"tests/" + name: text for name, text in files.items() if is_test(name)}


@pytest.mark.task(3)
@PROJECTS
def test_the_pages(program, files):
    run = program.run(files=ROOT | files)
    there = within("docs", run.files)
    assert there == {"docs/" + name: text for name, text in files.items() if is_page(name)}


@pytest.mark.task(3)
@PROJECTS
def test_what_stays(program, files):
    run = program.run(files=ROOT | files)
    there = {name: text for name, text in run.files.items() if not name.startswith(("src/", "tests/", "docs/"))}
    others = {name: text for name, text in files.items() if not name.endswith((".py", ".md"))}
    assert there == ROOT | others
