import json
from pathlib import Path

import pytest

from milepost.curriculum import content_folder
from milepost.learning import library

VOTES = content_folder() / "exercises" / "dictionaries" / "tally-the-votes"


@pytest.fixture
def wrong(tmp_path):
    path = tmp_path / "wrong.py"
    path.write_text((VOTES / "wrong" / "always_one.py").read_text())
    return path


def test_a_right_answer_ends_with_0(milepost):
    ended = milepost("grade", "tally-the-votes", VOTES / "solution.py")
    assert ended.code == 0
    assert "Passed" in ended.out


def test_a_wrong_answer_ends_with_1_and_says_precisely_what_is_wrong(milepost, wrong):
    ended = milepost("grade", "tally-the-votes", wrong)
    assert ended.code == 1
    assert "tally(['zoo', 'lake', 'zoo'])" in ended.out
    assert "{'zoo': 1, 'lake': 1}" in ended.out
    assert "{'zoo': 2, 'lake': 1}" in ended.out
    assert "Each place ends up with one vote" in ended.out
    assert f"sandbox: {library.grading_sandbox().name}" in ended.out


def test_json_is_one_line_a_file(milepost, wrong):
    ended = milepost("grade", "tally-the-votes", wrong, VOTES / "solution.py", "--json", "--seed", "7")
    first, second = map(json.loads, ended.out.splitlines())
    assert ended.code == 1
    assert (first["outcome"], second["outcome"]) == ("failed", "passed")
    assert first["file"] == str(wrong)
    assert {"findings", "sandbox", "milliseconds"} <= first.keys()
    assert {"task", "name", "outcome", "message", "call", "got", "expected"} <= first["findings"][0].keys()
    assert first["seed"] == 7


def test_an_exercise_may_be_a_folder_anywhere_without_wrong_answers_or_marks(milepost, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "exercise.toml").write_text('id = "double"\ntitle = "Double"\nkind = "function"\n')
    (folder / "check.py").write_text("import solution\n\n\ndef test_double():\n    assert solution.double(3) == 6\n")
    (tmp_path / "mine.py").write_text("def double(n):\n    return n + n\n")
    assert milepost("grade", folder, tmp_path / "mine.py").code == 0


@pytest.mark.parametrize(
    ("content", "outcome"),
    [
        (b"", "failed"),
        (b"def tally(votes)\n    return {}\n", "syntax_error"),
        (b"\xff\xfe\x00 not text", "syntax_error"),
        (b"x = 1\0", "syntax_error"),
        (b"#" * 2_000_000, None),
    ],
    ids=["empty", "no-colon", "not-utf-8", "nul", "two-megabytes"],
)
def test_a_submission_that_cannot_be_graded_gets_a_sentence(milepost, tmp_path, content, outcome):
    (tmp_path / "odd.py").write_bytes(content)
    ended = milepost("grade", "tally-the-votes", tmp_path / "odd.py", "--json")
    line = json.loads(ended.out)
    assert ended.code == 1
    assert line["outcome"] != "passed"
    assert outcome in (None, line["outcome"])
    assert line["message"].endswith((".", "?"))
    assert "Traceback" not in ended.out + ended.err


def test_a_folder_of_ones_own_does_not_hide_an_exercise_of_that_name(milepost, tmp_path, monkeypatch):
    (tmp_path / "tally-the-votes").mkdir()
    monkeypatch.chdir(tmp_path)
    assert milepost("grade", "tally-the-votes", VOTES / "solution.py").code == 0


@pytest.mark.parametrize(
    ("exercise", "file", "code", "sentence"),
    [
        ("nothing", VOTES / "solution.py", 1, "There is no exercise 'nothing'"),
        ("tally-the-votes", Path("missing.py"), 2, "missing.py can't be read: No such file or directory."),
        (Path(__file__).parent, VOTES / "solution.py", 1, "holds no exercise.toml"),
    ],
)
def test_a_name_that_leads_nowhere_gets_a_sentence(milepost, exercise, file, code, sentence):
    ended = milepost("grade", exercise, file)
    assert ended.code == code
    assert sentence in ended.err


def test_an_exercise_that_cannot_be_read_is_the_authors_problem(milepost, tmp_path):
    (tmp_path / "exercise.toml").write_text("id = ")
    ended = milepost("grade", tmp_path, VOTES / "solution.py")
    assert ended.code == 1
    assert "exercise.toml" in ended.err


def test_what_a_submission_prints_reaches_the_terminal_without_its_control_codes(milepost, tmp_path):
    (tmp_path / "evil.py").write_text("raise ValueError('\\x1b[2J[bold]gone[/bold]\\x07')\n")
    ended = milepost("grade", "tally-the-votes", tmp_path / "evil.py")
    assert "\x1b[2J" not in ended.out
    assert "\x07" not in ended.out
    assert "[bold]gone[/bold]" in ended.out
