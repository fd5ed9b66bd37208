"""However a check ends, everything that it started is gone."""

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from milepost.checks import keeper

LINUX = sys.platform == "linux"
SLEEPER = """
import subprocess, sys, time
subprocess.Popen(['setsid', 'sleep', sys.argv[1]])
print('up', flush=True)
time.sleep(600)
"""


@pytest.fixture
def start(tmp_path):
    with ExitStack() as stack:

        def started(*argv, seconds=60.0):
            scratch = tmp_path / "scratch"
            scratch.mkdir()
            argv = [sys.executable, *argv]
            options = keeper.Options(argv=argv, scratch=str(scratch), network=False, keep=[], seconds=seconds)
            process = subprocess.Popen(keeper.command(options), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            return stack.enter_context(process)

        yield started


def sleeping(seconds: str) -> list[str]:
    done = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True)
    return [line for line in done.stdout.splitlines() if line.endswith(f"sleep {seconds}")]


def gone(seconds: str) -> bool:
    until = time.monotonic() + 10
    while sleeping(seconds) and time.monotonic() < until:
        time.sleep(0.05)
    return not sleeping(seconds)


@pytest.fixture
def number(request) -> str:
    """A number of seconds that no other process sleeps for."""
    return str(100_000 + os.getpid() * 100 + len(request.node.name))


def test_the_exit_code_is_that_of_the_command(start):
    kept = start("-c", "import sys; sys.exit(5)")
    assert kept.wait(20) == 5


def test_what_the_command_left_behind_ends_with_it(start, number):
    code = "import subprocess, sys; subprocess.Popen(['setsid', 'sleep', sys.argv[1]])"
    assert start("-c", code, number).wait(20) == 0
    assert gone(number)


@pytest.mark.parametrize("how", ["asker ends", "keeper is killed"])
def test_nothing_outlives_whoever_asked(start, number, how):
    kept = start("-c", SLEEPER, number)
    assert kept.stdout.readline() == "up\n"
    if how == "asker ends":
        kept.stdin.close()
    else:
        kept.send_signal(signal.SIGKILL)
    kept.wait(20)
    assert gone(number)


def test_the_scratch_folder_goes_with_the_asker(start, tmp_path):
    kept = start("-c", SLEEPER, "1")
    assert kept.stdout.readline() == "up\n"
    kept.stdin.close()
    assert kept.wait(20) == keeper.ABANDONED
    assert not (tmp_path / "scratch").exists()


def test_time_has_an_end(start):
    assert start("-c", "import time; time.sleep(600)", seconds=0.5).wait(20) == keeper.LATE


@pytest.mark.skipif(not LINUX, reason="only Linux has networks of one's own")
def test_the_network_is_cut_and_loopback_is_not(start):
    code = """
import os, socket
names = sorted(name for _, name in socket.if_nameindex())
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
print(os.environ["MILEPOST_ISOLATION"], names)
"""
    kept = start("-c", code)
    said = kept.stdout.read()
    kept.wait(20)
    level = said.split()[0]
    assert said == "full ['lo']\n" or level == "none", "It's cut, or it says that it isn't."


def test_a_check_whose_asker_is_killed_leaves_nothing(tmp_path, number):
    """The asker is a process of its own, which can't do anything about its end."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    program = f"""
import subprocess, sys
from milepost.checks import keeper
argv = [sys.executable, "-c", {SLEEPER!r}, {number!r}]
options = keeper.Options(argv=argv, scratch={str(scratch)!r}, network=False, keep=[], seconds=60.0)
subprocess.Popen(keeper.command(options), stdin=subprocess.PIPE).wait()
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as asker:
        assert asker.stdout.readline() == "up\n"
        asker.send_signal(signal.SIGKILL)
    assert gone(number)
    until = time.monotonic() + 10
    while Path(scratch).exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not scratch.exists()
