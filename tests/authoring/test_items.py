from pathlib import Path

import pytest

from milepost.authoring.items import Item, NothingThere, chosen, items_in

FILES = (
    "lessons/lists.md",
    "exercises/lists/last-index/exercise.toml",
    "exercises/lists/last-index/wrong/off_by_one.py",
    "exercises/lists/turn/exercise.toml",
    "exercises/tuples/swap/exercise.toml",
    "projects/chat/project.toml",
    "roadmaps/backend.toml",
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for name in FILES:
        file = tmp_path / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x\n", encoding="utf-8")
    return tmp_path / "content"


def names(items: tuple[Item, ...]) -> list[str]:
    return [item.name for item in items]


def test_all_items_are_lessons_then_exercises_then_projects(content: Path) -> None:
    assert names(items_in(content)) == [
        "lessons/lists.md",
        "exercises/lists/last-index",
        "exercises/lists/turn",
        "exercises/tuples/swap",
        "projects/chat",
    ]


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("exercises/lists/turn", ["exercises/lists/turn"]),
        ("exercises/lists/last-index/wrong/off_by_one.py", ["exercises/lists/last-index"]),
        ("exercises/lists", ["exercises/lists/last-index", "exercises/lists/turn"]),
        ("lessons/lists.md", ["lessons/lists.md"]),
        ("projects/chat", ["projects/chat"]),
        (
            ".",
            [
                name.removesuffix("/exercise.toml").removesuffix("/project.toml")
                for name in (FILES[0], FILES[1], *FILES[3:6])
            ],
        ),
    ],
)
def test_a_path_means_what_it_is_what_lies_below_or_what_it_belongs_to(content: Path, path: str, meant: list[str]) -> None:
    assert names(chosen([content / path], items_in(content))) == meant


def test_no_path_means_everything(content: Path) -> None:
    assert chosen([], items_in(content)) == items_in(content)


def test_an_item_that_is_meant_twice_is_proven_once(content: Path) -> None:
    paths = [content / "exercises" / "lists", content / "exercises" / "lists" / "turn"]
    assert names(chosen(paths, items_in(content))) == ["exercises/lists/last-index", "exercises/lists/turn"]


def test_an_exercise_that_stands_elsewhere_is_meant_by_its_own_path(content: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "exercise.toml").write_text("", encoding="utf-8")
    (item,) = chosen([tmp_path / "mine"], items_in(content))
    assert item.key == "exercises/mine"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [("exercises/none", "There is nothing at"), ("roadmaps", "There is nothing to prove in")],
)
def test_a_path_that_means_nothing_is_refused_with_a_sentence(content: Path, path: str, sentence: str) -> None:
    with pytest.raises(NothingThere, match=sentence):
        chosen([content / path], items_in(content))


def test_the_key_of_an_exercise_stays_when_its_skill_is_renamed(content: Path) -> None:
    (content / "exercises" / "lists").rename(content / "exercises" / "lists-and-slices")
    assert [item.key for item in items_in(content)][:3] == ["lessons/lists", "exercises/last-index", "exercises/turn"]


@pytest.mark.parametrize(
    "file", ["exercises/lists/last-index/wrong/off_by_one.py", "lessons/lists.md", "projects/chat/project.toml"]
)
def test_whatever_changes_in_an_item_changes_its_version(content: Path, file: str) -> None:
    before = {item.name: item.version for item in items_in(content)}
    (content / file).write_text("y\n", encoding="utf-8")
    after = {item.name: item.version for item in items_in(content)}
    assert [name for name in before if before[name] != after[name]] == [name for name in before if file.startswith(name)]


def test_a_renamed_file_is_another_version(content: Path) -> None:
    (item,) = chosen([content / "exercises" / "lists" / "last-index"], items_in(content))
    before = item.version
    (item.path / "wrong" / "off_by_one.py").rename(item.path / "wrong" / "one_too_many.py")
    assert item.version != before


def test_what_python_leaves_behind_is_no_part_of_an_item(content: Path) -> None:
    (item,) = chosen([content / "exercises" / "lists" / "turn"], items_in(content))
    before = item.version
    (item.path / "__pycache__").mkdir()
    (item.path / "__pycache__" / "solution.pyc").write_bytes(b"x")
    assert item.version == before
