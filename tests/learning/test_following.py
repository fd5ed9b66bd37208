"""A check that is written down, and followed by somebody else."""

import json
import os

import pytest

from milepost.checks import events
from milepost.learning import following

STARTED = events.Started(
    project="shop",
    workspace="/w",
    commit="c" * 40,
    changed=1,
    digest="d",
    version="1",
    seed=7,
    at="2031-01-06T09:00:00+00:00",
)
STAGE = events.StageStarted(stage="s1", number=1, title="Stage 1", tests=2)
FINE = events.TestFinished(stage="s1", test="test_a", name="a", requirements={"R1": "It runs."}, seconds=0.1)
BAD = events.TestFinished(
    stage="s1",
    test="test_b",
    name="b",
    requirements={"R2": "It stops."},
    seconds=0.1,
    failure=events.Failure(message="It goes on.", repeat=("run it",)),
)
FAILED = events.StageFinished(stage="s1", outcome="failed", passed=1, failed=1)
FINISHED = events.Finished(outcome="failed", seconds=2.0)


def nobody(event):
    """Hears it, and does nothing."""


@pytest.fixture
def write(tmp_path):
    """A check that has told these events or lines, and ended."""

    def write(*told, name="shop"):
        lines = [one if isinstance(one, str) else events.to_line(one) for one in told]
        path = tmp_path / following.FOLDER / f"{name}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(lines), encoding="utf-8", newline="")
        return path

    return write


def newest(tmp_path):
    return following.newest(tmp_path, "shop")


def test_there_is_none_before_the_first(tmp_path):
    assert newest(tmp_path) is None


def test_it_can_be_followed_while_it_runs(tmp_path):
    heard = []
    with following.written_down(tmp_path, "shop", heard.append) as say:
        assert newest(tmp_path) == following.CheckSoFar(state="running")
        for event in (STARTED, STAGE, FINE, BAD):
            say(event)
        check = newest(tmp_path)
        assert (check.state, check.started) == ("running", STARTED)
        assert check.stages["s1"] == following.StageSoFar(tests=2, findings=(FINE, BAD))
        say(FAILED)
        say(FINISHED)
    check = newest(tmp_path)
    assert (check.state, check.finished, check.stages["s1"].finished) == ("finished", FINISHED, FAILED)
    assert heard == [STARTED, STAGE, FINE, BAD, FAILED, FINISHED]


def test_one_that_was_ended_is_told_from_one_that_runs(tmp_path, write):
    write(STARTED, STAGE)
    assert newest(tmp_path).state == "stopped"


def test_one_that_was_killed_is_told_from_one_that_runs(tmp_path):
    """Nothing of it could say so."""
    child = os.fork()
    if child == 0:
        with following.written_down(tmp_path, "shop", nobody) as say:
            say(STARTED)
            os.kill(os.getpid(), 9)
    os.waitpid(child, 0)
    assert (newest(tmp_path).state, newest(tmp_path).started) == ("stopped", STARTED)


def test_a_second_check_is_followed_instead_of_one_that_still_runs(tmp_path):
    with following.written_down(tmp_path, "shop", nobody) as first:
        first(STARTED)
        with following.written_down(tmp_path, "shop", nobody) as second:
            second(STARTED)
            first(STAGE)
            assert newest(tmp_path).stages == {}


def test_a_line_that_is_half_written_waits(tmp_path, write):
    write(STARTED, STAGE, events.to_line(FINE)[:40])
    check = newest(tmp_path)
    assert (check.stages["s1"].findings, check.is_whole) == ((), True)


@pytest.mark.parametrize(
    "line",
    [
        '{"event": "celebrated", "with": "cake"}',
        '{"event": "stage_finished", "stage": "s1", "outcome": "splendid"}',
        '{"event": "stage_finished", "stage": 5, "outcome": "passed"}',
        '{"event": "isolated", "level": "full", "since": "tomorrow"}',
        '{"event": "test_finished", "stage": "s1"}',
        events.to_line(FINE).replace('{"R1": "It runs."}', '["R1"]').strip(),
        events.to_line(BAD).replace('"It goes on."', "null").strip(),
        "[1, 2]",
        "no json",
        "\x00\x01",
        "[" * 100_000,
    ],
)
def test_a_line_that_nobody_understands_is_passed_over_and_told_of(tmp_path, write, line):
    write(STARTED, line + "\n", STAGE, FINE)
    check = newest(tmp_path)
    assert check.stages["s1"].findings == (FINE,)
    assert not check.is_whole


def test_bytes_that_are_no_text_are_passed_over(tmp_path, write):
    path = write(STARTED)
    path.write_bytes(b"\xff\xfe\n" + path.read_bytes())
    assert newest(tmp_path).started == STARTED


def test_half_a_character_of_broken_output_can_be_sent(tmp_path, write):
    write(STARTED, events.to_line(BAD).replace("It goes on.", "It goes \\udcff on \\ud83d\\ude00."))
    (finding,) = newest(tmp_path).stages["s1"].findings
    assert finding.failure.message == "It goes ? on \N{GRINNING FACE}."


def test_of_a_very_long_one_the_beginning_and_the_end_are_read(tmp_path, write):
    path = write(STARTED, STAGE, FINE)
    with path.open("a", encoding="utf-8") as file:
        noise = json.dumps({"event": "store_started", "store": "sql", "answered_by": "x" * 4000}) + "\n"
        file.write(noise * (2 * following.MOST // len(noise)))
        file.write(events.to_line(FINISHED))
    check = newest(tmp_path)
    assert (check.state, check.stages["s1"].findings, check.is_whole) == ("finished", (FINE,), False)


def test_the_file_of_another_project_is_none_of_ours(tmp_path, write):
    write(events.Started(**{**vars(STARTED), "project": "mill"}))
    assert newest(tmp_path) is None


def test_a_folder_in_its_place_is_none(tmp_path):
    (tmp_path / following.FOLDER / "shop.jsonl").mkdir(parents=True)
    assert newest(tmp_path) is None


def test_its_mark_changes_with_each_event_and_with_its_end(tmp_path):
    marks = [following.mark_of(tmp_path, "shop")]
    with following.written_down(tmp_path, "shop", nobody) as say:
        for event in (STARTED, STAGE):
            say(event)
            marks.append(following.mark_of(tmp_path, "shop"))
            assert following.mark_of(tmp_path, "shop") == marks[-1]
    marks.append(following.mark_of(tmp_path, "shop"))
    assert len(set(marks)) == 4


def test_a_known_wrong_answer_is_thought_of_only_where_most_is_right():
    assert following.StageSoFar(findings=(FINE, BAD)).mostly_passed
    assert not following.StageSoFar(findings=(BAD, BAD, FINE)).mostly_passed
