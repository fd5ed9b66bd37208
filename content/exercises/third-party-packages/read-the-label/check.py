import re
from importlib.metadata import metadata, requires, version

import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize("package", ["rich", "requests", "pytest", "aiohttp"])
def test_label(package):
    assert solution.label(package) == package + "==" + version(package)


@pytest.mark.task(1)
def test_label_as_the_sheet_has_it():
    assert solution.label("RICH") == "rich==" + version("rich")


@pytest.mark.task(2)
@pytest.mark.parametrize("package", ["rich", "requests"])
@pytest.mark.parametrize("field", ["Requires-Python", "Summary", "Name"])
def test_says(package, field):
    assert solution.says(package, field) == metadata(package)[field]


@pytest.mark.task(2)
@pytest.mark.parametrize("package", ["rich", "pytest"])
def test_says_nothing(package):
    assert solution.says(package, "Colour") == "not said"


@pytest.mark.task(3)
@pytest.mark.parametrize("package", ["rich", "requests", "pytest", "aiohttp", "typer"])
def test_always_needs(package):
    expected = len([line for line in requires(package) if not re.search(";", line)])
    assert solution.always_needs(package) == expected


@pytest.mark.task(3)
def test_needs_nothing():
    assert solution.always_needs("coverage") == 0


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("package", "expected"),
    [
        ("rich", True),
        ("Rich", True),
        ("markdown_it_py", True),
        ("markdown-it-py", True),
        ("PyTest", True),
        ("pygments", True),
        ("rich-people", False),
        ("ric", False),
        ("", False),
        ("json", False),
    ],
)
def test_is_installed(package, expected):
    assert solution.is_installed(package) is expected
