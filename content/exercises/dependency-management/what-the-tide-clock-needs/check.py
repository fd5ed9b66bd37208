import re

import pytest

LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]+?)\s*(?P<versions>(?:[=<>!~].*)?)")
SAME = {
    **{"~=2.32": ">=2.32,<3", "~=6.0.2": ">=6.0.2,<6.1", "~=14.0": ">=14,<15"},
    **{"==2.*": "<3", "==6.0.*": "<6.1", "==14.*": ">=14,<15"},
}


def parsed(lines):
    """Names in small letters, each with its conditions; what no tool could read has the condition "unreadable"."""
    found = {}
    for line in lines:
        match = LINE.fullmatch(line.partition(" #")[0].strip())
        name = re.sub(r"[-_.]+", "-", match["name"]).lower() if match else line
        found[name] = conditions(match["versions"]) if match else {"unreadable"}
    return found


def conditions(versions):
    parts = [part.replace(" ", "") for part in versions.split(",") if part.strip()]
    plain = ",".join(SAME.get(part, part) for part in parts)
    return {re.sub(r"(\.0)+$", "", part) if part[:2] != "==" else part for part in plain.split(",") if part}


@pytest.fixture
def needed(submitted):
    return parsed(submitted.lines("requirements.txt"))


@pytest.mark.task(1)
def test_what_has_to_be_installed(needed):
    names = sorted(needed)
    assert names == ["pyyaml", "requests", "rich"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("package", "expected"),
    [
        ("requests", {">=2.32", "<3"}),
        ("pyyaml", {">=6.0.2", "<6.1"}),
        ("rich", {">=14", "<15", "!=14.2"}),
    ],
)
def test_versions(needed, package, expected):
    wanted = needed.get(package, "no line")
    assert wanted == expected


@pytest.mark.task(3)
def test_the_other_list_is_read(submitted):
    lines = submitted.lines("requirements-dev.txt")
    read = [line.split() for line in lines if line.startswith("-")]
    assert read in ([["-r", "requirements.txt"]], [["-rrequirements.txt"]], [["--requirement", "requirements.txt"]])


@pytest.mark.task(3)
def test_pytest_and_nothing_else(submitted):
    lines = submitted.lines("requirements-dev.txt")
    besides = parsed([line for line in lines if not line.startswith("-")])
    assert besides == {"pytest": {"==8.4.1"}}
