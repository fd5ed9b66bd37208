import os
import stat

import pytest
import solution

MUSIC = {
    "solo.txt": 0o600,
    "program.txt": 0o644,
    "drafts/new.txt": 0o640,
    "drafts/b.txt": 0o604,
    "drafts/old/tune.txt": 0o755,
    "drafts/old/odd.txt": 0o622,
    "c.txt": 0o711,
}
OPEN = ["drafts/b.txt", "drafts/old/tune.txt", "program.txt"]


def mode(path):
    return oct(stat.S_IMODE(os.stat(path).st_mode))


@pytest.fixture
def library(tmp_path):
    folder = tmp_path / "music"
    for name, number in MUSIC.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("la", encoding="utf-8")
        path.chmod(number)
    return str(folder)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("number", "expected"),
    [(0o640, "rw-r-----"), (0o600, "rw-------"), (0o755, "rwxr-xr-x"), (0o604, "rw----r--"), (0o466, "r--rw-rw-")],
)
def test_rights(tmp_path, number, expected):
    path = tmp_path / "alto.txt"
    path.write_text("la", encoding="utf-8")
    path.chmod(number)
    assert solution.rights(str(path)) == expected


@pytest.mark.task(1)
def test_rights_of_a_folder(tmp_path):
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts").chmod(0o750)
    assert solution.rights(str(tmp_path / "drafts")) == "rwxr-x---"


@pytest.mark.task(2)
@pytest.mark.parametrize("before", [0o600, 0o777, 0o444])
@pytest.mark.parametrize(
    ("to", "expected"), [("choir", "0o640"), ("everybody", "0o644"), ("nobody", "0o600"), ("Ana", "0o600"), ("", "0o600")]
)
def test_lend(tmp_path, before, to, expected):
    path = tmp_path / "alto.txt"
    path.write_text("la", encoding="utf-8")
    path.chmod(before)
    solution.lend(str(path), to)
    assert mode(path) == expected


@pytest.mark.task(3)
def test_open_to_others(library):
    expected = [os.path.join(library, name) for name in OPEN]
    assert solution.open_to_others(library) == expected


@pytest.mark.task(3)
def test_open_in_one_folder(library):
    folder = os.path.join(library, "drafts", "old")
    assert solution.open_to_others(folder) == [os.path.join(folder, "tune.txt")]


@pytest.mark.task(3)
def test_nothing_is_open(tmp_path):
    (tmp_path / "empty").mkdir()
    assert solution.open_to_others(str(tmp_path)) == []


@pytest.mark.task(4)
def test_lock_says_how_many(library):
    assert solution.lock(library) == 3
    assert solution.lock(library) == 0


@pytest.mark.task(4)
@pytest.mark.parametrize("name", MUSIC)
def test_after_the_lock(library, name):
    solution.lock(library)
    expected = oct(0o600 if name in OPEN else MUSIC[name])
    assert mode(os.path.join(library, name)) == expected
