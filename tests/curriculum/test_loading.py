import pickle
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.curriculum import load
from tests.curriculum.small import FILES, SmallContent


def test_a_content_without_mistakes_is_loaded(content):
    loaded = content.load()
    assert loaded.problems == ()
    assert list(loaded.content.areas) == ["kitchen", "table"]
    assert list(loaded.content.skills) == ["boil-water", "brew-tea", "lay-table", "serve"]
    assert list(loaded.content.roadmaps) == ["tea-party"]
    assert list(loaded.content.projects) == ["tea-party"]
    assert list(loaded.content.exercises) == ["how-hot", "cups", "pour", "watch", "plates"]
    assert list(loaded.content.lessons) == ["brew-tea"]


def test_what_was_loaded_survives_a_pickle(content):
    loaded = content.load().content
    assert pickle.loads(pickle.dumps(loaded)) == loaded


def test_all_problems_come_at_once_sorted_by_file_and_line(content):
    content.change("skills/02-table.toml", 'title = "Serve"', "title = 7")
    content.change("skills/02-table.toml", 'graded_by = "web"', 'graded_by = "http"')
    content.change("lessons/brew-tea.md", "# Brew tea", "Brew tea")
    content.remove("exercises/brew-tea/pour/check.py")
    loaded = content.load()
    assert loaded.content is None
    assert [(problem.file, problem.line) for problem in loaded.problems] == [
        ("exercises/brew-tea/pour/check.py", 0),
        ("lessons/brew-tea.md", 1),
        ("skills/02-table.toml", 12),
        ("skills/02-table.toml", 16),
    ]


def test_a_folder_that_is_not_there_is_one_problem(tmp_path):
    assert str(load(tmp_path / "nowhere").problems[0]).endswith("nowhere: There is no such content folder.")


def test_an_empty_folder_says_what_is_missing_first(tmp_path):
    assert [str(problem) for problem in load(tmp_path).problems] == ["areas.toml: This file is missing."]


def test_a_file_instead_of_the_folder_is_a_problem(tmp_path):
    path = tmp_path / "content"
    path.touch()
    assert load(path).content is None


def test_exercises_leave_some_of_the_minutes_to_the_lesson(content):
    content.change("exercises/boil-water/how-hot/exercise.toml", "minutes = [3, 5]", "minutes = [30, 40]")
    assert content.problem() == (
        "exercises/boil-water: These exercises take 30 of the skill's 30 minutes. Leave some to its lesson."
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("roadmaps/tea-party.toml", '"s9.4"', '"s9.44"', "roadmaps/tea-party.toml:14: `covers` names 's9.44'"),
        ("skills/01-kitchen.toml", '"s9.1"', '"s8.1"', "skills/01-kitchen.toml:8: `covers` names 's8.1'"),
        ("projects/tea-party/project.toml", '"s9.5"', '"x"', "projects/tea-party/project.toml:6: `covers` names 'x'"),
    ],
)
def test_only_rows_of_the_seeds_can_be_covered(content, name, old, new, problem):
    content.change(name, old, new)
    assert content.problems()[0].startswith(problem)


def test_without_a_list_of_rows_any_may_be_covered(content):
    content.remove("coverage.toml")
    assert content.problems() == []


PIECES = st.sampled_from(
    ["", "0", "-1", "[]", "{}", '""', "[[", "]]", "\n", "= 1\n", '"""', "true", "1e999", "#", "```", "\\", "\0", "\xff", "é"]
)


@settings(max_examples=80, deadline=None)
@given(name=st.sampled_from(sorted(FILES)), start=st.floats(0, 1), length=st.integers(0, 30), piece=PIECES)
def test_whatever_an_author_mistypes_there_is_content_or_there_are_problems(name, start, length, piece):
    with tempfile.TemporaryDirectory() as folder:
        content = SmallContent(Path(folder))
        text = (content.folder / name).read_bytes()
        at = int(start * len(text))
        content.write_bytes(name, text[:at] + piece.encode("latin-1") + text[at + length :])
        loaded = content.load()
    assert (loaded.content is None) == bool(loaded.problems)
    assert all(problem.message.endswith((".", "?", "...")) and problem.line >= 0 for problem in loaded.problems)
