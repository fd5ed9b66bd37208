"""The small track, imported."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from small_track import CONCEPT, CONFIG, PRACTICE, write_track

from milepost.authoring.exercism import Imported, NotATrack
from milepost.curriculum import load_exercise
from milepost.domain.exercise import Exercise

Imports = Callable[..., Imported]


def loaded(imported: Imported, slug: str) -> Exercise:
    exercise, problems = load_exercise(imported.folder / "exercises" / slug, trusted=False)
    assert exercise is not None, problems
    return exercise


def test_exercises_of_both_sorts_come_with_their_ids_namespaced(tmp_path: Path, imports: Imports) -> None:
    imported = imports(write_track(tmp_path / "python"))
    assert (imported.exercises, imported.problems) == (("tea-shop", "kettle"), ())
    shop, kettle = loaded(imported, "tea-shop"), loaded(imported, "kettle")
    assert (shop.id, shop.skill, shop.files, shop.trusted) == ("exercism:tea-shop", "lists", ("shop.py",), False)
    assert (kettle.id, kettle.difficulty, len(kettle.tasks)) == ("exercism:kettle", 2, 0)


def test_tasks_hints_introduction_and_given_files_come_along(tmp_path: Path, imports: Imports) -> None:
    shop = loaded(imports(write_track(tmp_path / "python")), "tea-shop")
    assert [(task.title, len(task.hints)) for task in shop.tasks] == [("Count the tins", 1), ("Sell", 1)]
    assert '<a href="https://example.org/tin">' in shop.introduction
    assert set(shop.given) == {"shop_data.py"}


def test_licence_and_authors_are_kept(tmp_path: Path, imports: Imports) -> None:
    imported = imports(write_track(tmp_path / "python"))
    origin = loaded(imported, "tea-shop").origin
    assert origin is not None
    assert (origin.authors, origin.contributors) == (("ana",), ("ben",))
    assert origin.licence == imported.licence == "MIT License, Copyright (c) 2031 The Tea Drinkers"
    assert "The Tea Drinkers" in (imported.folder / "LICENSE").read_text()


def test_a_test_that_cannot_cross_the_wire_is_named_and_left_out(tmp_path: Path, imports: Imports) -> None:
    imported = imports(write_track(tmp_path / "python"))
    assert imported.uncrossed == {"tea-shop": ("ShopTest::test_its_globals",)}
    assert loaded(imported, "tea-shop").left_out == ("ShopTest::test_its_globals",)


def test_a_test_that_the_example_fails_anywhere_is_named_and_stays(tmp_path: Path, imports: Imports) -> None:
    wrong = {f"{PRACTICE}/.meta/example.py": "def boils(degrees):\n    return degrees > 10\n"}
    imported = imports(write_track(tmp_path / "python", **wrong))
    assert imported.failing == {"kettle": ("KettleTest::test_cold",)}
    assert loaded(imported, "kettle").left_out == ()


def test_what_is_deprecated_is_left_out_unless_it_is_wanted(tmp_path: Path, imports: Imports) -> None:
    track = write_track(tmp_path / "python")
    assert imports(track).skipped == ("samovar",)
    assert [problem.file for problem in imports(track, unfinished=True).problems] == ["exercises/practice/samovar"]


def test_a_second_import_says_what_is_new_changed_and_gone(tmp_path: Path, imports: Imports) -> None:
    track = write_track(tmp_path / "python")
    first = imports(track)
    assert (first.new, first.changed, first.gone) == (("kettle", "tea-shop"), (), ())
    again = imports(track)
    assert (again.new, again.changed, again.gone) == ((), (), ())
    config = deepcopy(CONFIG)
    del config["exercises"]["concept"]
    (track / "config.json").write_text(json.dumps(config))
    (track / PRACTICE / ".docs/instructions.md").write_text("# Instructions\n\nBoil it.\n")
    third = imports(track)
    assert (third.new, third.changed, third.gone) == ((), ("kettle",), ("tea-shop",))


def test_an_import_that_fails_leaves_the_last_one_as_it_was(tmp_path: Path, imports: Imports) -> None:
    track = write_track(tmp_path / "python")
    folder = imports(track).folder
    (track / "config.json").write_text("{")
    with pytest.raises(NotATrack):
        imports(track)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["exercism"]
    assert len(list(folder.glob("exercises/*"))) == 2


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"config.json": None}, "is no track of Exercism: it has no config.json"),
        ({"config.json": "{"}, "config.json:1: This isn't JSON"),
        ({"config.json": "[]"}, "This should be a table of JSON"),
        ({"config.json": '{"slug": "ruby", "language": "Ruby"}'}, "is Exercism's track of Ruby, and not of Python"),
        ({"config.json": '{"slug": "python"}'}, "lists no `exercises`"),
    ],
)
def test_what_is_no_track_gets_one_sentence(
    tmp_path: Path, imports: Imports, changes: dict[str, str | None], sentence: str
) -> None:
    with pytest.raises(NotATrack, match=sentence.replace("(", r"\(")):
        imports(write_track(tmp_path / "python", **changes))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({f"{PRACTICE}/kettle_test.py": None}, "It has no tests."),
        ({f"{PRACTICE}/kettle.py": None}, "It has no stub"),
        ({f"{PRACTICE}/.meta/example.py": None}, "It has no example solution"),
        ({f"{PRACTICE}/.meta/config.json": "{"}, "This isn't JSON"),
        ({f"{PRACTICE}/kettle_test.py": "def ("}, "Its tests can't be read as Python"),
        ({f"{PRACTICE}/kettle_test.py": f"x = '{'x' * (1 << 20)}'\n"}, "The most is 1,048,576"),
        ({f"{PRACTICE}/.meta/config.json": '{"files": {"test": ["../../../../secret.py"]}}'}, "isn't in its own folder"),
        (
            {f"{PRACTICE}/.meta/config.json": '{"files": {"solution": ["json.py"]}}', f"{PRACTICE}/json.py": ""},
            "uses itself",
        ),
        ({f"{PRACTICE}/kettle_test.py": "import unittest\n"}, "Its tests can't be run"),
    ],
)
def test_an_exercise_that_cannot_be_imported_is_left_out_with_one_sentence(
    tmp_path: Path, imports: Imports, changes: dict[str, str | None], sentence: str
) -> None:
    imported = imports(write_track(tmp_path / "python", **changes))
    assert imported.exercises == ("tea-shop",)
    assert [sentence in problem.message for problem in imported.problems] == [True]


@pytest.mark.parametrize("slug", ["../../secret", "a/b", "Kettle", "", 7])
def test_a_name_that_is_none_is_refused(tmp_path: Path, imports: Imports, slug: object) -> None:
    config = deepcopy(CONFIG)
    config["exercises"]["practice"] = [{"slug": slug}]
    imported = imports(write_track(tmp_path / "python", config=config))
    assert imported.exercises == ("tea-shop",)
    assert "is no name of an exercise" in imported.problems[0].message


def test_nothing_is_read_through_a_link_that_leads_outside(tmp_path: Path, imports: Imports) -> None:
    track = write_track(tmp_path / "python")
    (track / PRACTICE).rename(tmp_path / "outside")
    (track / PRACTICE).symlink_to(tmp_path / "outside")
    (track / CONCEPT / "shop_data.py").unlink()
    (track / CONCEPT / "shop_data.py").symlink_to("/etc/hostname")
    with pytest.raises(NotATrack, match="This link leads out of the folder"):
        imports(track)
