import re

import pytest

LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]+?)\s*(?P<versions>(?:[=<>!~].*)?)")
SAME = {"~=3.1": "<4", "~=2.32": "<3", "==3.*": "<4", "==2.*": "<3"}
NORTH = {
    "certifi": {"==2025.8.3"},
    "charset-normalizer": {"==3.4.3"},
    "idna": {"==3.10"},
    "jinja2": {"==3.1.6"},
    "markupsafe": {"==3.0.2"},
    "requests": {"==2.32.5"},
    "urllib3": {"==2.5.0"},
}


def plain(name):
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def parsed(lines):
    """Names in small letters, each with its conditions; what no tool could read has the condition "unreadable"."""
    found = {}
    for line in lines:
        match = LINE.fullmatch(line.partition(" #")[0].strip())
        found[plain(match["name"]) if match else line] = conditions(match["versions"]) if match else {"unreadable"}
    return found


def conditions(versions):
    parts = [part.replace(" ", "") for part in versions.split(",") if part.strip()]
    return {SAME.get(part, re.sub(r"(\.0)+$", "", part) if part.startswith("<") else part) for part in parts}


@pytest.mark.task(1)
def test_where_they_differ(submitted):
    names = [plain(line) for line in submitted.lines("differs.txt")]
    assert names == ["charset-normalizer", "cowsay", "urllib3"]


@pytest.mark.task(2)
def test_what_is_wanted(submitted):
    names = sorted(parsed(submitted.lines("requirements.txt")))
    assert names == ["jinja2", "requests"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("package", "expected"), [("jinja2", {">=3.1.6", "<4"}), ("requests", {">=2.32.5", "<3"})], ids=["jinja2", "requests"]
)
def test_ranges(submitted, package, expected):
    wanted = parsed(submitted.lines("requirements.txt")).get(package, "no line")
    assert wanted == expected


@pytest.mark.task(3)
def test_everything_that_is_needed(submitted):
    names = sorted(parsed(submitted.lines("requirements-lock.txt")))
    assert names == sorted(NORTH)


@pytest.mark.task(3)
@pytest.mark.parametrize("package", sorted(NORTH))
def test_pinned_as_in_the_north(submitted, package):
    pinned = parsed(submitted.lines("requirements-lock.txt")).get(package, "no line")
    assert pinned == NORTH[package]
