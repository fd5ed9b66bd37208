"""What a learner's server may do to a check: each ends in a clear finding, nothing hangs, and nothing is left running."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.checks.conftest import failures

HEADER = """
import os, socket, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path == "/healthz":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")
        else:
            self.other()

"""
FOOTER = '\nThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()\n'
ASK = 'def test_it(http):\n    http.get("/api/thing", seconds=2).expect(200)\n'
NEVER_ANSWERS = "    def other(self):\n        time.sleep(100)\n"
DIES = "    def other(self):\n        print('something broke', flush=True)\n        os._exit(7)\n"
ENDLESS = """
    def other(self):
        self.send_response(200)
        self.send_header("Content-Length", str(1 << 30))
        self.end_headers()
        while True:
            self.wfile.write(bytes(1 << 20))
"""
DRIPS = """
    def other(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        while True:
            self.wfile.write(b"x")
            time.sleep(0.2)
"""
NONSENSE = "    def other(self):\n        self.wfile.write(b'tea? ' * 10)\n        self.connection.close()\n"
FLOODS = """
    def other(self):
        for _ in range(64):
            os.write(2, b"flood " * (1 << 17))
        print("\\nthe last line", flush=True)
        self.send_response(500)
        self.end_headers()
"""


def ask(bench, handler, **more):
    bench.file("server.py", HEADER + handler + FOOTER)
    (failure,) = failures(bench.check(ASK, run={"web": "python server.py"}, **more))
    return failure


def left_running(marker: str) -> str:
    """Processes of this machine that were started in that folder."""
    done = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    return "\n".join(line for line in done.stdout.splitlines() if marker in line and "ps -eo" not in line)


def test_a_server_that_is_killed_in_the_middle(bench):
    failure = ask(bench, DIES)
    assert failure.message == "No answer came."
    assert failure.cause.startswith("Your server ended with exit code 7 after")
    assert failure.log == "something broke"


def test_a_server_that_never_answers(bench):
    failure = ask(bench, NEVER_ANSWERS)
    assert failure.message == "No answer came within 2 s."
    assert "Does one request wait for another" in failure.cause


@pytest.mark.parametrize(
    ("handler", "message"),
    [
        (ENDLESS, "The answer is larger than 64 MiB, so the rest of it wasn't read."),
        (DRIPS, "The answer began and didn't end in time."),
        (NONSENSE, "No answer came."),
    ],
    ids=["endless", "drips", "nonsense"],
)
def test_an_answer_that_is_none(bench, handler, message):
    assert ask(bench, handler).message == message


def test_a_flooded_log_keeps_its_last_lines(bench):
    failure = ask(bench, FLOODS)
    assert failure.message == "The answer should be 200, not 500."
    assert failure.log.endswith("the last line")


def test_a_server_that_ends_at_once(bench):
    bench.file("server.py", "import sys\nprint('reading settings')\nsys.exit('DATABASE is missing')\n")
    (failure,) = failures(bench.check(ASK, run={"web": "python server.py"}))
    assert failure.message == "The server ended with exit code 1 before it was ready."
    assert failure.log == "reading settings\nDATABASE is missing"
    assert failure.repeat[0] == "PORT=8000 python server.py"


def test_a_server_whose_port_is_taken(bench):
    """It opens the port twice, as a server does that starts itself again."""
    first = "    other = None\nfirst = socket.create_server(('127.0.0.1', int(os.environ['PORT'])))"
    bench.file("server.py", HEADER + first + FOOTER)
    (failure,) = failures(bench.check(ASK, run={"web": "python server.py"}))
    assert failure.cause.startswith("The port is taken.")


def test_a_run_line_that_does_not_exist(bench):
    (failure,) = failures(bench.check(ASK, run={"web": "no-such-program --port $PORT"}))
    assert failure.message == "The server can't be started."
    assert "The shell doesn't find the program of the run line `web`" in failure.cause


def test_the_rest_of_a_stage_is_not_run_when_its_server_does_not_start(bench):
    report = bench.check(ASK, ASK + "\ndef test_more(http):\n    pass\n", run={"web": "exit 3"})
    assert [verdict.outcome for verdict in report.verdicts] == ["failed", "not_run"]
    assert len(failures(report)) == 1


def test_children_of_a_server_end_with_the_check(bench):
    marker = f"left-by-{os.getpid()}"
    bench.file(
        "server.py",
        "import subprocess, sys\n"
        f"for _ in range(3):\n    subprocess.Popen(['setsid', 'sh', '-c', 'sleep 300 # {marker}'])\n"
        + HEADER
        + "    def other(self):\n        self.send_error(404)\n"
        + FOOTER,
    )
    bench.check(ASK, run={"web": "python server.py"})
    assert left_running(marker) == ""


def test_nothing_of_a_check_is_left_in_the_cache(bench):
    ask(bench, DIES)
    assert list(Path(bench.cache, "runs").iterdir()) == []
