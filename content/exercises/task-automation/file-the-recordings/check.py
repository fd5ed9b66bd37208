import pytest
import solution

JAZZ, FOLK, NEWS = "2031-05-12 Jazz Hour.mp3", "2030-11-02 Folk é.mp3", "2031-05-01 News"


def step(name, to):
    return {"from": name, "to": to}


JAZZ_STEP = step(JAZZ, "2031/05/" + JAZZ)
FOLK_STEP = step(FOLK, "2030/11/" + FOLK)
NEWS_STEP = step(NEWS, "2031/05/" + NEWS)


def fill(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("sound of " + name, encoding="utf-8")
    return str(folder)


def content(folder):
    """All files and what is in them."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (JAZZ, "2031/05/" + JAZZ),
        (FOLK, "2030/11/" + FOLK),
        ("1999-12-99 x", "1999/12/1999-12-99 x"),
        ("2031-01-31 x", "2031/01/2031-01-31 x"),
        ("2031-13-12 Jazz Hour.mp3", None),
        ("2031-00-12 Jazz Hour.mp3", None),
        ("Jazz Hour.mp3", None),
        ("", None),
        ("2031", None),
        ("2031-05-12", None),
        ("2031-05-12 ", None),
        ("2031-05-12Jazz Hour.mp3", None),
        ("2031-05.12 Jazz Hour.mp3", None),
        ("2031 05-12 Jazz Hour.mp3", None),
        ("2O31-05-12 Jazz Hour.mp3", None),
        ("2031-o5-12 Jazz Hour.mp3", None),
        ("2031-05-1  Jazz Hour.mp3", None),
        ("2031-05-x1 Jazz Hour.mp3", None),
        ("x 2031-05-12 Jazz Hour.mp3", None),
    ],
)
def test_place(name, expected):
    assert solution.place(name) == expected


@pytest.mark.task(2)
def test_plan(tmp_path):
    folder = fill(tmp_path, JAZZ, "notes.txt", FOLK, "2031-05-03 Live/part.mp3", NEWS)
    assert solution.plan(folder) == [FOLK_STEP, NEWS_STEP, JAZZ_STEP]


@pytest.mark.task(2)
def test_plan_without_what_is_there(tmp_path):
    folder = fill(tmp_path, JAZZ, FOLK, "2031/05/" + JAZZ, "2030/11/other.mp3")
    assert solution.plan(folder) == [FOLK_STEP]


@pytest.mark.task(2)
def test_plan_changes_nothing(tmp_path):
    folder = fill(tmp_path, JAZZ, FOLK)
    solution.plan(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == [FOLK, JAZZ]


@pytest.mark.task(3)
def test_carry_out(tmp_path):
    folder = fill(tmp_path, JAZZ, NEWS, "notes.txt")
    assert solution.carry_out(folder, [NEWS_STEP, JAZZ_STEP]) == ["moved " + NEWS, "moved " + JAZZ]
    assert content(tmp_path) == {
        "2031/05/" + NEWS: "sound of " + NEWS,
        "2031/05/" + JAZZ: "sound of " + JAZZ,
        "notes.txt": "sound of notes.txt",
    }


@pytest.mark.task(3)
def test_after_lunch(tmp_path):
    folder = fill(tmp_path, JAZZ, FOLK, "2031/05/" + JAZZ, "2031/05/" + NEWS)
    lines = solution.carry_out(folder, [JAZZ_STEP, NEWS_STEP, FOLK_STEP])
    assert lines == ["taken " + JAZZ, "missing " + NEWS, "moved " + FOLK]


@pytest.mark.task(3)
def test_what_is_taken_stays(tmp_path):
    folder = fill(tmp_path, JAZZ)
    (tmp_path / "2031" / "05").mkdir(parents=True)
    (tmp_path / "2031" / "05" / JAZZ).write_text("older", encoding="utf-8")
    solution.carry_out(folder, [JAZZ_STEP])
    assert content(tmp_path) == {"2031/05/" + JAZZ: "older", JAZZ: "sound of " + JAZZ}


@pytest.mark.task(4)
def test_file_all(tmp_path):
    folder = fill(tmp_path, JAZZ, "notes.txt", FOLK)
    assert solution.file_all(folder) == 2
    assert content(tmp_path)["log.txt"] == f"moved {FOLK}\nmoved {JAZZ}\n"


@pytest.mark.task(4)
def test_twice(tmp_path):
    folder = fill(tmp_path, JAZZ)
    solution.file_all(folder)
    before = content(tmp_path)
    assert solution.file_all(folder) == 0
    assert content(tmp_path) == before


@pytest.mark.task(4)
def test_nothing_to_do(tmp_path):
    folder = fill(tmp_path, "notes.txt")
    assert solution.file_all(folder) == 0
    assert sorted(content(tmp_path)) == ["notes.txt"]


@pytest.mark.task(4)
def test_the_log_grows(tmp_path):
    folder = fill(tmp_path, JAZZ)
    (tmp_path / "log.txt").write_text("moved something\n", encoding="utf-8")
    solution.file_all(folder)
    assert content(tmp_path)["log.txt"] == f"moved something\nmoved {JAZZ}\n"
