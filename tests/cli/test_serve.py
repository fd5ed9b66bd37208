"""`milepost serve` as a process of its own: started, asked, stopped, killed."""

import http.cookiejar
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from milepost.curriculum import content_folder
from milepost.sandbox import TooWeak

STARTING = 60  # seconds; a busy machine takes its time
VOTES = "/exercise/tally-the-votes/"
RIGHT = (content_folder() / "exercises/dictionaries/tally-the-votes/solution.py").read_text(encoding="utf-8")


class Server:
    """A running server, and a browser's memory for its cookies."""

    def __init__(self, data):
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "milepost", "serve", "--port", str(self.port)],
            env={**os.environ, "MILEPOST_DATA": str(data)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.address = f"http://127.0.0.1:{self.port}"
        self.cookies = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self.key = self._printed_key()

    def _printed_key(self):
        started = time.monotonic()
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+/\?key=\w+", line):
                return found.group()
            assert time.monotonic() - started < STARTING, line
        raise AssertionError("the server ended without printing its address")

    def get(self, path):
        return self.browser.open(self.address + path, timeout=STARTING).read().decode()

    def post(self, path, page, **fields):
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.get(page)).group(1)
        body = urllib.parse.urlencode({"csrfmiddlewaretoken": token, **fields}).encode()
        request = urllib.request.Request(self.address + path, body, {"Origin": self.address})
        return self.browser.open(request, timeout=STARTING).read().decode()

    def enter(self):
        self.browser.open(self.key, timeout=STARTING)
        return self

    def end(self, how):
        self.process.send_signal(how)
        return self.process.wait(30)


def free_port():
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def serve(tmp_path):
    servers = []

    def start():
        servers.append(Server(tmp_path))
        return servers[-1]

    yield start
    for server in servers:
        server.process.kill()
        server.process.wait()
        server.process.stdout.close()


def rows(data, statement):
    with closing(sqlite3.connect(data / "milepost.sqlite3")) as connection:
        return connection.execute(statement).fetchall()


def test_a_draft_that_was_acknowledged_survives_a_kill(serve, tmp_path):
    server = serve().enter()
    said = server.post(f"{VOTES}draft/", VOTES, **{"file-0": "half = 'an answer'"})
    server.end(signal.SIGKILL)
    assert "saved" in said
    assert "half = &#x27;an answer&#x27;" in serve().enter().get(VOTES)


def test_a_submission_that_was_acknowledged_survives_a_kill(serve, tmp_path):
    server = serve().enter()
    server.post(f"{VOTES}check/", VOTES, **{"file-0": RIGHT})
    server.end(signal.SIGKILL)
    assert rows(tmp_path, "SELECT outcome FROM learning_evidence") == [("passed",)]


def test_a_submission_that_was_not_graded_is_graded_at_the_next_start(serve, tmp_path):
    server = serve().enter()
    server.post(f"{VOTES}check/", VOTES, **{"file-0": RIGHT})
    server.end(signal.SIGKILL)
    with closing(sqlite3.connect(tmp_path / "milepost.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM learning_evidence")
        connection.execute("UPDATE learning_submission SET verdict = NULL")
    serve()
    assert rows(tmp_path, "SELECT outcome FROM learning_evidence") == [("passed",)]


def test_without_the_key_nobody_gets_in(serve):
    with pytest.raises(urllib.error.HTTPError) as refused:
        serve().get("/")
    refused.value.close()
    assert refused.value.code == 403


def test_interrupting_ends_it_quietly(serve):
    server = serve()
    assert server.end(signal.SIGINT) == 0
    assert "Traceback" not in server.process.stdout.read()


def run(data, *arguments):
    command = [sys.executable, "-m", "milepost", "serve", *arguments]
    variables = {**os.environ, "MILEPOST_DATA": str(data), "COLUMNS": "200"}
    return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=STARTING)


def test_a_port_in_use_is_said_in_a_sentence(tmp_path):
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run(tmp_path, "--port", str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert "can't be used (Address already in use). Is Milepost running already?" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["0", "65536", "web"])
def test_a_port_that_is_none_is_wrong_usage(tmp_path, port):
    assert run(tmp_path, "--port", port).returncode == 2


def test_a_misspelt_variable_is_not_ignored(tmp_path):
    variables = {**os.environ, "MILEPOST_DATA": str(tmp_path), "MILEPOST_DATE": "x"}
    done = subprocess.run(
        [sys.executable, "-m", "milepost", "next"], env=variables, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "Did you mean MILEPOST_DATA" in done.stderr


def test_a_data_folder_that_is_a_file_gets_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    done = run(tmp_path / "file", "--port", str(free_port()))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("milepost: ")


@pytest.mark.skipif(os.name != "posix", reason="file sizes are limited by POSIX resource limits")
def test_a_full_disk_gets_a_sentence_and_keeps_what_was_saved(serve, tmp_path):
    serve().end(signal.SIGINT)
    script = 'ulimit -f 1; exec "$0" -m milepost backup'
    variables = {**os.environ, "MILEPOST_DATA": str(tmp_path)}
    done = subprocess.run(["sh", "-c", script, sys.executable], env=variables, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "The backup to" in done.stderr
    assert "Traceback" not in done.stderr
    assert rows(tmp_path, "SELECT count(*) FROM learning_learner") == [(1,)]


def test_the_data_folder_is_for_its_owner_only(serve, tmp_path):
    serve()
    assert oct(Path(tmp_path).stat().st_mode)[-3:] == "700"


def test_a_server_for_many_does_not_start_where_nothing_could_lock_them_in(milepost, database, monkeypatch):
    def too_weak():
        raise TooWeak("This machine can't lock submissions in.")

    monkeypatch.setattr("milepost.learning.library.grading_sandbox", too_weak)
    ended = milepost("serve", "--port", free_port())
    assert ended.code == 1
    assert "Milepost doesn't start. This machine can't lock submissions in." in ended.err
