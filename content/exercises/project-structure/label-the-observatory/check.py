import pytest


@pytest.fixture
def pyproject(submitted):
    return submitted.toml("pyproject.toml")


@pytest.fixture
def project(pyproject):
    return pyproject.get("project", {})


@pytest.mark.task(1)
def test_there_is_a_project(pyproject):
    assert "project" in pyproject, "No table is called `[project]`."


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("key", "expected"),
    [("name", "moon-diary"), ("version", "0.1.0"), ("readme", "README.md"), ("requires-python", ">=3.11")],
)
def test_what_it_is(project, key, expected):
    assert project.get(key) == expected, f"`{key}` isn't what the task says."


@pytest.mark.task(2)
def test_what_it_needs(project):
    dependencies = project.get("dependencies")
    assert dependencies in (["requests>=2.32"], ["requests >= 2.32"], ["requests >=2.32"])


@pytest.mark.task(2)
def test_what_its_tests_need(project):
    optional = project.get("optional-dependencies")
    assert optional == {"test": ["pytest"]}


@pytest.mark.task(3)
@pytest.mark.parametrize(("key", "expected"), [("testpaths", ["tests"]), ("pythonpath", ["src"])])
def test_the_way_to_the_tests(pyproject, key, expected):
    settings = pyproject.get("tool", {}).get("pytest", {}).get("ini_options", {})
    assert settings.get(key) == expected, f"`{key}` isn't what the task says."


@pytest.mark.task(4)
@pytest.mark.parametrize("folder", [".venv", "__pycache__"])
def test_a_folder_is_kept_out(submitted, folder):
    patterns = submitted.lines(".gitignore")
    assert {folder, f"{folder}/"}.intersection(patterns), f"No line says `{folder}/`."


@pytest.mark.task(4)
def test_nothing_else_is_kept_out(submitted):
    others = [line for line in submitted.lines(".gitignore") if line.strip("/") not in (".venv", "__pycache__")]
    assert others == []
