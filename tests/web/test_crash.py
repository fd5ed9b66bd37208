"""What was acknowledged survives the server's sudden end."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from http.cookiejar import CookieJar
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


PORT = _free_port()


@pytest.fixture
def start(tmp_path):
    running = []

    def _start():
        environment = {**os.environ, "MILEPOST_DATA": str(tmp_path / "data"), "PORT": PORT, "PYTHONUNBUFFERED": "1"}
        log = tmp_path / f"log-{len(running)}"
        with log.open("w") as stream:
            command = [sys.executable, "-m", "milepost", "serve"]
            running.append(subprocess.Popen(command, env=environment, stdout=stream, stderr=subprocess.STDOUT))
        return running[-1], _address(log, running[-1])

    yield _start
    for process in running:
        process.kill()
        process.wait()


def _address(log, process):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if found := re.search(rf"http://127\.0\.0\.1:{PORT}/\?key=\w+", log.read_text()):
            return found.group()
        time.sleep(0.1)
    pytest.fail(f"The server did not start. It said:\n{log.read_text()}", pytrace=False)


def visit(address):
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    opener.open(address).close()
    return opener


def read(opener, path):
    with opener.open(f"http://127.0.0.1:{PORT}{path}") as answer:
        return answer.read().decode()


def test_a_draft_and_a_submission_survive_a_kill(start):
    server, address = start()
    visitor = visit(address)
    page = read(visitor, "/exercise/tally-the-votes/")
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page).group(1)
    for path, text in (("tally-the-votes/draft/", "# a draft"), ("price-check/check/", "# handed in")):
        body = urlencode({"csrfmiddlewaretoken": token, "file-0": text}).encode()
        visitor.open(f"http://127.0.0.1:{PORT}/exercise/{path}", body).close()
    server.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    server.wait()

    _server, address = start()
    visitor = visit(address)
    assert "# a draft" in read(visitor, "/exercise/tally-the-votes/")
    assert "# handed in" in read(visitor, "/exercise/price-check/attempts/1/")
