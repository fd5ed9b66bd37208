import pytest

MIXED = {
    "downloads/map.pdf": "new map",
    "downloads/lake.jpg": "lake",
    "downloads/README": "read me",
    "downloads/pdf/map.pdf": "old map",
    "downloads/trip/hut.jpg": "hut",
    "notes.txt": "not a download",
}
MIXED_AFTER = {
    "downloads/map.pdf": "new map",
    "downloads/jpg/lake.jpg": "lake",
    "downloads/other/README": "read me",
    "downloads/pdf/map.pdf": "old map",
    "downloads/trip/hut.jpg": "hut",
    "notes.txt": "not a download",
}
MIXED_LINES = ["README -> other/README", "lake.jpg -> jpg/lake.jpg", "map.pdf stays"]

DOTS = {
    "downloads/song.old.mp3": "song",
    "downloads/.hidden": "secret",
    "downloads/a.jpg": "a",
    "downloads/b.jpg": "b",
    "downloads/album.zip/a.jpg": "in a folder",
    "downloads/x.zip": "x",
}
DOTS_AFTER = {
    "downloads/mp3/song.old.mp3": "song",
    "downloads/other/.hidden": "secret",
    "downloads/jpg/a.jpg": "a",
    "downloads/jpg/b.jpg": "b",
    "downloads/album.zip/a.jpg": "in a folder",
    "downloads/zip/x.zip": "x",
}
DOTS_LINES = [
    ".hidden -> other/.hidden",
    "a.jpg -> jpg/a.jpg",
    "b.jpg -> jpg/b.jpg",
    "song.old.mp3 -> mp3/song.old.mp3",
    "x.zip -> zip/x.zip",
]

TAKEN = {
    "downloads/c.txt": "new c",
    "downloads/b": "new b",
    "downloads/d.mp3": "d",
    "downloads/txt/c.txt/note.md": "a folder has the name",
    "downloads/other/b": "old b",
}
TAKEN_AFTER = {
    "downloads/c.txt": "new c",
    "downloads/b": "new b",
    "downloads/mp3/d.mp3": "d",
    "downloads/txt/c.txt/note.md": "a folder has the name",
    "downloads/other/b": "old b",
}
TAKEN_LINES = ["b stays", "c.txt stays", "d.mp3 -> mp3/d.mp3"]

TIDY = {"downloads/pdf/map.pdf": "map"}

CASES = {
    "mixed": (MIXED, MIXED_AFTER, MIXED_LINES, "2 moved, 1 stays"),
    "dots": (DOTS, DOTS_AFTER, DOTS_LINES, "5 moved, 0 stays"),
    "taken": (TAKEN, TAKEN_AFTER, TAKEN_LINES, "1 moved, 2 stays"),
    "tidy": (TIDY, TIDY, [], "0 moved, 0 stays"),
}


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_files(program, case):
    before, after, _, _ = CASES[case]
    assert program.run(files=before).files == after


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_lines(program, case):
    before, _, lines, _ = CASES[case]
    assert program.run(files=before).stdout.splitlines()[: len(lines)] == lines


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_a_line_for_each_file_and_one_more(program, case):
    before, _, lines, _ = CASES[case]
    assert len(program.run(files=before).stdout.splitlines()) == len(lines) + 1


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_sum(program, case):
    before, _, _, last = CASES[case]
    assert program.run(files=before).stdout.splitlines()[-1:] == [last]


@pytest.mark.task(3)
def test_a_second_run_moves_nothing(program):
    files = program.run(files=DOTS).files
    assert program.run(files=files).stdout == "0 moved, 0 stays\n"
