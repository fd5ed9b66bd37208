import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.checks.conftest import cache as shared_cache
from tests.checks.test_keeper import sleeping

CALCULATOR = Path(__file__).parents[2] / "content" / "projects" / "calculator"
cache = shared_cache
"""Of environments, for all tests."""


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, cache):
    monkeypatch.setenv("MILEPOST_CACHE", str(cache))


@pytest.fixture
def workspace(milepost, tmp_path):
    """A folder whose name has spaces and accents, as people's folders do."""
    folder = tmp_path / "mein Rechner é"
    assert milepost("start", "calculator", folder).code == 0
    return folder


@pytest.fixture
def learner_after(database):
    from milepost.learning import learner

    return lambda: learner.sole(now=datetime(2031, 1, 6, tzinfo=UTC))


def finish(workspace):
    shutil.copytree(CALCULATOR / "reference", workspace, dirs_exist_ok=True)


def test_a_new_workspace_fails_its_first_stage_and_is_told_why(milepost, workspace):
    ended = milepost("check", workspace, "--no-record", "--seed", "7")
    assert ended.code == 1
    assert "✗ known values" in ended.out
    assert "R2: No rounding shows" in ended.out
    assert "sent      python -m calculator eval 0.1+0.2" in ended.out
    assert "expected  0.3" in ended.out
    assert re.search(r"The same again: \S*milepost check --seed 7", ended.out)


def test_a_finished_one_passes_as_far_as_it_is_asked(milepost, workspace):
    finish(workspace)
    ended = milepost("check", workspace, "--no-record", "--stage", "basics")
    assert (ended.code, ended.err) == (0, "")
    assert "1 of 1 stages pass" in ended.out
    assert "Commit your changes" in ended.out
    assert "Precedence" not in ended.out


def test_the_checks_that_took_longest_are_named_when_asked_for(milepost, workspace):
    finish(workspace)
    ended = milepost("check", workspace, "--no-record", "--stage", "basics", "--durations", "2")
    told = re.findall(r"^ +(\d+\.\d\d) s  basics  test_\w+", ended.out, re.MULTILINE)
    assert len(told) == 2
    assert float(told[0]) >= float(told[1]) > 0


def test_what_happens_is_printed_for_programs_as_it_happens(milepost, workspace):
    finish(workspace)
    ended = milepost("check", workspace, "--no-record", "--stage", "basics", "--json", "--seed", "3")
    happened = [json.loads(line) for line in ended.out.splitlines()]
    assert [own["event"] for own in happened if own["event"] != "test_finished"] == [
        "started",
        "isolated",
        "stage_started",
        "stage_finished",
        "finished",
    ]
    assert (happened[0]["project"], happened[0]["seed"], happened[0]["changed"]) == ("calculator", 3, 12)
    assert len(happened[0]["commit"]) == 40


def test_what_was_found_is_kept_as_evidence(milepost, workspace, learner_after):
    finish(workspace)
    from milepost.learning import recording

    milepost("check", workspace, "--stage", "basics", "--seed", "3")
    (entry,) = [own for own in recording.evidence_of(learner_after()) if own.subject == "calculator/basics"]
    assert (entry.outcome, entry.seed, entry.ran_by) == ("passed", 3, "self")
    assert len(entry.commit) == 40
    assert entry.files
    assert entry.version


def test_what_happens_is_written_down_for_whoever_follows(milepost, workspace, database):
    milepost("check", workspace, "--stage", "basics", "--seed", "3")
    lines = (database / "checks" / "calculator.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["event"] == "started"
    assert json.loads(lines[-1])["event"] == "finished"


def test_ctrl_c_ends_all_of_it_in_one_sentence(workspace, cache):
    """In a process of its own, as it comes from a terminal: to the whole group."""
    number = str(200_000 + os.getpid())
    (workspace / "milepost.toml").write_text(
        f"schema = 1\nproject = 'calculator'\n\n[run]\ncli = 'setsid sleep {number}; sleep {number}'\n"
    )
    command = [sys.executable, "-m", "milepost", "check", str(workspace), "--no-record"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as check:
        while not sleeping(number):
            time.sleep(0.05)
        os.killpg(check.pid, signal.SIGINT)
        _, said = check.communicate(timeout=60)
    assert (check.returncode, said) == (130, "milepost: Stopped. Nothing of the check is left running.\n")
    assert sleeping(number) == []
    assert list((cache / "runs").iterdir()) == []


def test_projects_are_listed(milepost, database):
    listed = json.loads(milepost("projects", "--json").out)["projects"]
    calculator = next(own for own in listed if own["id"] == "calculator")
    assert (calculator["stages"], calculator["checked"], calculator["core"]) == (5, 5, 1)


def test_a_demo_shows_where_you_are_going(milepost):
    ended = milepost("demo", "calculator")
    assert ended.code == 0
    assert "$ python -m calculator eval '2 * (3 + 4)'\n14\n" in ended.out


def test_the_folder_that_is_no_workspace_is_named(milepost, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert f"There is no milepost.toml in {tmp_path}. Go to your workspace" in " ".join(milepost("check").err.split())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (None, "There is no milepost.toml in"),
        ("schema = 1\nproject =", "can't be read: Invalid value"),
        ('project = "calculator"', "should begin with `schema = 1`"),
        ("schema = 1", "should name its project"),
        ('schema = 1\nproject = "calculator"', "needs a table [run]"),
        ('schema = 1\nproject = "calculator"\n[run]\ncli = 3', "The run line `cli` in milepost.toml should be a text"),
        ('schema = 1\nproject = "calculater"\n[run]\ncli = "x"', "did you mean 'calculator'?"),
        ('schema = 1\nproject = "calculator"\n[run]\nweb = "x"', "milepost.toml has no run line `cli`"),
        ('schema = 1\nproject = "blog"\n[run]\nweb = "x"', "There are no checks for Blog platform yet."),
        ('schema = 1\nproject = "calculator"\n[run]\ncli = "x"\n[contract]\nrealtime = "tea"', "should be one of websocket"),
    ],
)
def test_a_workspace_that_cannot_be_checked_is_one_sentence(milepost, tmp_path, text, sentence):
    if text is not None:
        (tmp_path / "milepost.toml").write_text(text)
    ended = milepost("check", tmp_path, "--no-record")
    assert (ended.code, ended.out) == (1, "")
    assert sentence in ended.err
    assert ended.err.count("\n") == 1


def test_an_unknown_stage_is_one_sentence(milepost, workspace):
    ended = milepost("check", workspace, "--stage", "basic")
    assert ended.err == (
        "milepost: There is no stage 'basic'. "
        "The stages of Calculator are: basics, precedence, functions, session, history.\n"
    )


def test_a_run_line_that_does_not_exist_is_told(milepost, workspace):
    toml = workspace / "milepost.toml"
    toml.write_text(toml.read_text().replace("python -m calculator", "no-such-program"))
    ended = milepost("check", workspace, "--no-record")
    assert "The run line `cli` can't be started." in ended.out


def test_an_install_line_that_fails_is_told_with_its_last_lines(milepost, workspace):
    with (workspace / "milepost.toml").open("a") as file:
        file.write('install = "echo reading the list; echo no such package >&2; exit 4"\n')
    ended = milepost("check", workspace, "--no-record")
    assert ended.code == 1
    assert ended.err.endswith("exit 4\nreading the list\nno such package\n")


def test_a_workspace_is_made_only_where_nothing_is(milepost, workspace):
    ended = milepost("start", "calculator", workspace)
    assert ended.code == 1
    assert "isn't empty. Choose a folder that doesn't exist yet." in ended.err


def test_a_folder_that_cannot_be_written_is_one_sentence(milepost, tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    file.chmod(stat.S_IREAD)
    ended = milepost("start", "calculator", file / "below")
    assert ended.code == 1
    assert ended.err.startswith("milepost: The workspace can't be made in")
