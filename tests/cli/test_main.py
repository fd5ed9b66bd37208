import subprocess
import sys

import pytest

import milepost as package

COMMANDS = ["serve", "skills", "roadmaps", "plan", "next", "grade", "verify", "backup", "doctor"]


@pytest.mark.parametrize("command", [*COMMANDS, "new exercise"])
def test_every_command_has_help_with_an_example(milepost, command):
    ended = milepost(*command.split(), "--help")
    assert ended.code == 0
    assert f"milepost {command}" in ended.out.split("Example:")[1]


def test_the_version_is_printed(milepost):
    assert milepost("--version").out == f"milepost {package.__version__}\n"


def test_an_unknown_command_is_wrong_usage(milepost):
    assert milepost("fly").code == 2


def test_without_a_command_the_help_is_shown(milepost):
    assert "serve" in milepost().out


def test_a_reader_that_goes_away_is_no_error():
    done = subprocess.run(
        f"{sys.executable} -m milepost skills --json | head -c 10", shell=True, capture_output=True, text=True, timeout=60
    )
    assert "Traceback" not in done.stderr
    assert done.stdout == '{"skills":'
