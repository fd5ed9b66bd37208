import os
from pathlib import Path

import pytest
import solution

FILES = ["a.txt", "b.TXT", "lake.jpg", "README", "sub/deep.txt", "old.txt/c.md"]


@pytest.fixture
def desk(tmp_path):
    for name in FILES:
        path = tmp_path / "desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "desk"


def lying_in(folder):
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file())


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lake.JPG", "jpg"),
        ("letter.old.txt", "txt"),
        ("README", "other"),
        (".hidden", "other"),
        ("end.", "other"),
        ("song.mp3", "mp3"),
        ("a.b", "b"),
        (".hidden.md", "md"),
        ("My Photo.Jpeg", "jpeg"),
    ],
)
def test_kind(name, expected):
    assert solution.kind(name) == expected


@pytest.mark.task(2)
def test_count(desk):
    assert solution.count(str(desk)) == 4


@pytest.mark.task(2)
@pytest.mark.parametrize(("folder", "expected"), [("sub", 1), ("empty", 0)])
def test_count_in_another_folder(desk, folder, expected):
    (desk / "empty").mkdir()
    assert solution.count(str(desk / folder)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("wanted", "expected"), [("txt", 2), ("jpg", 1), ("other", 1), ("md", 0)])
def test_count_kind(desk, wanted, expected):
    assert solution.count_kind(str(desk), wanted) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("name", "kind"), [("lake.jpg", "jpg"), ("b.TXT", "txt"), ("README", "other")])
def test_the_new_path(desk, name, kind):
    assert solution.put_away(str(desk), name) == os.path.join(str(desk), kind, name)


@pytest.mark.task(3)
@pytest.mark.parametrize(("name", "kind"), [("lake.jpg", "jpg"), ("b.TXT", "txt")])
def test_the_file_lies_there(desk, name, kind):
    solution.put_away(str(desk), name)
    assert (desk / kind / name).read_text() == name


@pytest.mark.task(3)
def test_the_file_is_gone_from_its_old_place(desk):
    solution.put_away(str(desk), "lake.jpg")
    assert not (desk / "lake.jpg").exists()


@pytest.mark.task(3)
def test_the_second_of_a_kind(desk):
    solution.put_away(str(desk), "a.txt")
    solution.put_away(str(desk), "b.TXT")
    assert lying_in(desk / "txt") == ["a.txt", "b.TXT"]


@pytest.mark.task(3)
def test_a_file_that_is_there_already(desk):
    (desk / "jpg").mkdir()
    (desk / "jpg" / "lake.jpg").write_text("another lake")
    assert solution.put_away(str(desk), "lake.jpg") is None


@pytest.mark.task(3)
def test_nothing_is_overwritten(desk):
    (desk / "jpg").mkdir()
    (desk / "jpg" / "lake.jpg").write_text("another lake")
    solution.put_away(str(desk), "lake.jpg")
    assert [(desk / "jpg" / "lake.jpg").read_text(), (desk / "lake.jpg").read_text()] == ["another lake", "lake.jpg"]


@pytest.mark.task(4)
def test_tidy(desk):
    assert solution.tidy(str(desk)) == 4


@pytest.mark.task(4)
def test_where_all_lie_now(desk):
    solution.tidy(str(desk))
    assert lying_in(desk) == [
        "jpg/lake.jpg",
        "old.txt/c.md",
        "other/README",
        "sub/deep.txt",
        "txt/a.txt",
        "txt/b.TXT",
    ]


@pytest.mark.task(4)
def test_tidy_twice(desk):
    solution.tidy(str(desk))
    assert solution.tidy(str(desk)) == 0


@pytest.mark.task(4)
def test_what_could_not_be_moved_does_not_count(desk):
    (desk / "jpg").mkdir()
    (desk / "jpg" / "lake.jpg").write_text("another lake")
    assert solution.tidy(str(desk)) == 3
