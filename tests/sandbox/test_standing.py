import pytest

from milepost.sandbox import standing
from milepost.sandbox.level import LANDLOCK, NAMESPACES
from milepost.sandbox.profiles import PROCESS, PURE


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], tuple[str, ...]]:
    """What was found when a level was tried, by level and profile; nothing otherwise."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    monkeypatch.setattr(standing, "_openings", lambda level, profile, _: found.get((level.name, profile.name), ()))
    return found


def test_every_level_is_there_strongest_first(held: object) -> None:
    assert [level.name for level in standing.levels()] == ["namespaces", "landlock", "plain"]


def test_each_says_what_it_stops_and_what_it_does_not(held: object) -> None:
    for level in standing.levels():
        assert level.description.startswith(f"{level.name}: ")
        assert "It stops" in level.description
        assert "It does not" in level.description


def test_the_strongest_that_holds_is_taken(held: object) -> None:
    assert standing.strongest(PURE) is NAMESPACES


def test_one_with_an_opening_is_not_taken(held: dict[tuple[str, str], tuple[str, ...]]) -> None:
    held["namespaces", "pure"] = ("the submission becomes root",)
    assert standing.strongest(PURE) is LANDLOCK
    assert [level.works for level in standing.levels()] == [False, True, True]


def test_a_profile_that_no_level_enforces_has_none(held: dict[tuple[str, str], tuple[str, ...]]) -> None:
    held["namespaces", "process"] = ("the submission becomes root",)
    assert standing.strongest(PROCESS) is None


def test_elsewhere_than_on_linux_there_is_only_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert [level.name for level in standing.levels() if level.works] == ["plain"]
