import os

import pytest

from milepost.curriculum.tree import LARGEST_FILE, Tree


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "content").mkdir()
    return Tree(tmp_path / "content", [])


def problem(tree):
    assert len(tree.problems) == 1
    return str(tree.problems[0])


def test_text_is_read_with_the_line_breaks_of_python(tree):
    (tree.root / "a.md").write_bytes("\ufeffcafé\r\nau lait\rnoir".encode())
    assert tree.text("a.md") == "café\nau lait\nnoir"
    assert tree.problems == []


def test_bytes_that_are_not_utf8_are_told_with_their_line(tree):
    (tree.root / "a.md").write_bytes(b"one\ntw\xff")
    assert tree.text("a.md") is None
    assert problem(tree) == "a.md:2: This file isn't UTF-8. Save it in that encoding."


def test_a_nul_is_told_with_its_line(tree):
    (tree.root / "a.md").write_bytes(b"one\n\ntw\0o")
    assert tree.text("a.md") is None
    assert problem(tree).startswith("a.md:3: There is a NUL character")


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_refused(tree):
    (tree.root / "a.md").write_bytes(b"x" * LARGEST_FILE)
    assert len(tree.text("a.md")) == LARGEST_FILE
    (tree.root / "a.md").write_bytes(b"x" * (LARGEST_FILE + 1))
    assert tree.text("a.md") is None
    assert "make it smaller" in problem(tree)


def test_an_empty_file_is_an_empty_text(tree):
    (tree.root / "a.md").touch()
    assert tree.text("a.md") == ""


def test_a_missing_file_is_told(tree):
    assert tree.text("a.md") is None
    assert problem(tree) == "a.md: This file is missing."


def test_a_folder_where_a_file_should_be_is_told(tree):
    (tree.root / "a.md").mkdir()
    assert tree.text("a.md") is None
    assert problem(tree) == "a.md: This is no file. Put a text file here."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tree):
    os.mkfifo(tree.root / "a.md")
    assert tree.text("a.md") is None
    assert problem(tree).startswith("a.md: This is no file.")


def test_a_file_where_a_folder_should_be_is_told(tree):
    (tree.root / "lessons").touch()
    assert tree.files("lessons") == []
    assert problem(tree).startswith("lessons: This folder can't be read")


def test_a_folder_that_is_not_there_is_empty(tree):
    assert tree.files("lessons") == tree.folders("lessons") == []
    assert tree.problems == []


def test_files_and_folders_come_sorted_and_apart_without_what_tools_leave(tree):
    for name in ("b.md", "a.md", ".DS_Store", "a.md~"):
        (tree.root / name).touch()
    for name in ("d", "c", "__pycache__", ".git"):
        (tree.root / name).mkdir()
    assert tree.files("") == ["a.md", "b.md"]
    assert tree.folders("") == ["c", "d"]


def test_a_link_within_the_folder_is_followed(tree):
    (tree.root / "a.md").write_text("tea")
    (tree.root / "b.md").symlink_to("a.md")
    assert tree.files("") == ["a.md", "b.md"]
    assert tree.text("b.md") == "tea"


@pytest.mark.parametrize("target", ["../secret.md", "b.md", "nowhere.md"])
def test_a_link_that_leads_out_in_a_circle_or_nowhere_is_refused(tree, target):
    (tree.root.parent / "secret.md").write_text("secret")
    (tree.root / "b.md").symlink_to(target)
    assert tree.files("") == []
    assert tree.text("b.md") is None
    assert problem(tree).startswith("b.md: This link leads out of the folder, or nowhere.")


def test_a_linked_folder_outside_is_refused(tree):
    (tree.root.parent / "other").mkdir()
    (tree.root.parent / "other" / "a.md").touch()
    (tree.root / "lessons").symlink_to("../other")
    assert tree.files("lessons") == []
    assert problem(tree).startswith("lessons: This link leads out")


def test_a_folder_reached_by_a_link_is_a_root_like_any_other(tree, tmp_path):
    (tree.root / "a.md").write_text("tea")
    (tmp_path / "link").symlink_to(tree.root)
    assert Tree(tmp_path / "link", []).text("a.md") == "tea"


def test_a_name_with_control_characters_is_refused(tree):
    (tree.root / "a\x1b[31m.md").touch()
    assert tree.files("") == []
    assert "isn't safe on every machine" in problem(tree)
    assert "\x1b" not in problem(tree)
